import type { JSX } from "preact";
import { inWords } from "../drawing/types.js";
import { select } from "../page/arranging.js";
import { expand, namesOf } from "../page/expanding.js";
import { inOrder, propertiesOf } from "../store/evidence.js";
import type { Claim, Node, Relationship } from "../store/graph.js";
import { factsOf } from "../store/scene.js";
import type { State } from "../store/store.js";
import { linkId } from "../store/view.js";
import { LimitedRows } from "./LimitedRows.js";
import { worded } from "./LinkPanel.js";
import { Sign } from "./parts.js";

/** All that the drawing shows, as tables; with the sentence that each row rests on. */
export function Table({ state }: { state: State }): JSX.Element {
  const { scene, graph, view } = state;
  const facts = factsOf(scene, graph, view);
  const label = (id: string): string => graph.nodes.get(id)?.label ?? id;
  return (
    <div id="table" class="tables" role="tabpanel" aria-labelledby="tab-table" tabIndex={0}>
      <table>
        <caption>{scene.nodes.length} nodes, by time</caption>
        <thead><tr><th scope="col">Node</th><th scope="col">Type</th><th scope="col">When</th><th scope="col">Relationships in the whole graph</th></tr></thead>
        <tbody><LimitedRows all={byTime(scene.nodes)} columns={4} row={(node) => <NodeRow key={node.id} node={node} />} /></tbody>
      </table>
      <table>
        <caption>{scene.relationships.length} relationships</caption>
        <thead><tr><th scope="col">From</th><th scope="col">Relationship</th><th scope="col">To</th><th scope="col">It rests on</th></tr></thead>
        <tbody><LimitedRows all={scene.relationships} columns={4} row={(row) => <RelationshipRow key={row.id} row={row} label={label} />} /></tbody>
      </table>
      <table>
        <caption>{facts.length} facts about the nodes</caption>
        <thead><tr><th scope="col">Node</th><th scope="col">Property</th><th scope="col">Values</th><th scope="col">It rests on</th></tr></thead>
        <tbody><LimitedRows all={facts} columns={4} row={({ node, property, claims }) => (
          <tr key={`${node.id} ${property}`}>
            <th scope="row"><Choose id={node.id} text={node.label} /></th>
            <td>{property === "*" ? "the whole" : inWords(property)}</td>
            <td>{[...new Set(claims.map((claim) => `${worded(claim.value ?? "")}${claim.isShown ? "" : " (not followed)"}`))].join("; ")}</td>
            <td><Sentence claims={claims} /></td>
          </tr>
        )} /></tbody>
      </table>
    </div>
  );
}

const NodeRow = ({ node }: { node: Node }): JSX.Element => (
  <tr>
    <th scope="row"><Sign type={node.type} isSmall /><Choose id={node.id} text={node.label} /></th>
    <td class="when">{node.type}</td>
    <td class="when">{[node.start, node.end].filter(Boolean).join(" to ")}</td>
    <td class="counts">{(node.counts ?? []).map((count) => (
      <button key={namesOf(count)} type="button" class="quiet" title="Show these" onClick={() => void expand(node.id, count)}>{namesOf(count)} {count.count}</button>
    ))}</td>
  </tr>
);

const RelationshipRow = ({ row, label }: { row: Relationship; label: (id: string) => string }): JSX.Element => (
  <tr>
    <th scope="row"><Choose id={row.source} text={label(row.source)} /></th>
    <td>
      <Choose id={linkId(row.source, row.target)} text={inWords(row.type)} />
      {[...propertiesOf(row)].map(([name, value]) => <small key={name}> {inWords(name)} {worded(value)}</small>)}
    </td>
    <td><Choose id={row.target} text={label(row.target)} /></td>
    <td><Sentence claims={row.claims} /></td>
  </tr>
);

const Choose = ({ id, text }: { id: string; text: string }): JSX.Element =>
  <button type="button" class="node" onClick={() => select([id])}>{text}</button>;

/** The best of the evidence in one line, and how much more there is. */
function Sentence({ claims }: { claims: readonly Claim[] }): JSX.Element {
  const citations = inOrder(claims).flatMap((claim) => claim.citations);
  const best = citations.find((citation) => citation.excerpt) ?? citations[0];
  if (!best) return <span class="note">the node as a whole</span>;
  return (
    <>
      {best.excerpt && <q>{best.excerpt}</q>} <cite>{best.source.title}{best.line === null ? "" : `, line ${best.line}`}</cite>
      {citations.length > 1 && <small> and {citations.length - 1} more</small>}
    </>
  );
}

/** Undated nodes come last, by name. */
const byTime = (nodes: readonly Node[]): readonly Node[] =>
  [...nodes].sort((left, right) =>
    (left.start ?? left.end ?? "9999").localeCompare(right.start ?? right.end ?? "9999") || left.label.localeCompare(right.label, "en"));
