import type { JSX } from "preact";
import { askPage, openQuery } from "../page/askIn.js";
import { copy } from "../page/clipboard.js";
import type { View } from "../store/view.js";

// The server takes lines of 8 KiB.
const longestAddress = 8000;

/** The request that gives what is drawn, for one's own program. */
export function QueryDialog({ view }: { view: View }): JSX.Element {
  const query = queryOf([...view.nodes.keys()]);
  const answer = `/graphql?query=${encodeURIComponent(query)}`;
  return (
    <>
      <pre tabIndex={0}><code>{query}</code></pre>
      <div class="choices">
        {askPage && <button type="button" class="primary" onClick={() => void openQuery(query)}>{askPage.takesQuery ? "Open in" : "Copy and open"} {askPage.name}</button>}
        <button type="button" onClick={() => void copy(query, "Query copied")}>Copy</button>
        {answer.length <= longestAddress && <a href={answer}>The answer as JSON</a>}
      </div>
      {askPage && !askPage.takesQuery && <p class="note">{askPage.name} takes no query from its address. There, choose Create Document and paste.</p>}
    </>
  );
}

function queryOf(ids: readonly string[]): string {
  const list = JSON.stringify(ids).replaceAll(",", ", ");
  return `query View {
  nodes(ids: ${list}) {
    __typename
    ... on Entity { id label }
  }
  claims(first: 100, where: { shown: { eq: true }, about: { id: { in: ${list} } }, object: { id: { in: ${list} } } }) {
    totalCount
    nodes {
      about { id }
      predicate
      object { id }
      citations { edges { excerpt line node { title url } } }
    }
  }
}`;
}
