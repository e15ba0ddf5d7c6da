import type { JSX } from "preact";
import { inWords } from "../drawing/types.js";
import { inOrder } from "../store/evidence.js";
import type { Citation, Claim } from "../store/graph.js";
import { copy } from "../page/clipboard.js";

const statuses: Readonly<Record<Claim["status"], string>> = {
  SUPPORTED: "said outright", INFERRED: "inferred", DISPUTED: "disputed", CORRECTED: "known to be wrong",
};

const certainties: Readonly<Record<NonNullable<Claim["certainty"]>, string>> = {
  PRIMARY: "primary source", SECONDARY: "secondary source", WEAK: "weak evidence",
};

const bounds: Readonly<Record<Claim["exactness"], string>> = { EXACT: "", ABOUT: "about ", MORE_THAN: "more than ", LESS_THAN: "less than " };

/** What some claims rest on: each with its sentences, where they stand, and how good they are. */
export const Evidence = ({ claims }: { claims: readonly Claim[] }): JSX.Element => (
  <ul class="evidence">{inOrder(claims).map((claim) => <ClaimItem key={claim.id} claim={claim} />)}</ul>
);

const ClaimItem = ({ claim }: { claim: Claim }): JSX.Element => (
  <li class={claim.isShown ? "claim" : "claim aside"}>
    <p class="says">
      {saying(claim)}
      <span class={`badge ${claim.status.toLowerCase()}`}>{statuses[claim.status]}</span>
      {claim.certainty && <span class="badge">{certainties[claim.certainty]}</span>}
      {!claim.isShown && <span class="badge aside">not followed</span>}
    </p>
    {claim.citations.map((citation) => <Cited key={citation.source.id + citation.line} citation={citation} />)}
    {claim.note && <p class="note">{claim.note}</p>}
  </li>
);

// Nothing for a claim that the relationship is there, or about a node as a whole: the sentence above the evidence says that.
function saying(claim: Claim): string {
  const property = claim.predicate.split(".")[1] ?? (claim.object ? null : claim.predicate);
  return property === null || claim.value === null ? "" : `${inWords(property)}: ${bounds[claim.exactness]}${claim.value} `;
}

const Cited = ({ citation: { excerpt, line, locator, source } }: { citation: Citation }): JSX.Element => (
  <figure>
    {excerpt ? <blockquote><mark>{excerpt}</mark></blockquote> : <p class="unquoted">Said there; the text may not be quoted.</p>}
    <figcaption>
      {source.url && /^https?:\/\//.test(source.url)
        ? <a href={source.url} rel="noopener noreferrer" target="_blank">{source.title}</a>
        : <cite>{source.title}</cite>}
      {[source.publisher, source.published, line === null ? null : `line ${line}`, locator].filter(Boolean).map((part) => `, ${part}`).join("")}
      <button type="button" class="quiet" onClick={() => copy(cite({ excerpt, line, locator, source }), "Citation copied")}>Copy</button>
    </figcaption>
  </figure>
);

function cite({ excerpt, line, locator, source }: Citation): string {
  const place = [source.publisher, source.published, line === null ? null : `line ${line}`, locator, source.url].filter(Boolean).join(", ");
  return `${excerpt ? `"${excerpt}" ` : ""}${source.title}${place ? `, ${place}` : ""}.`;
}
