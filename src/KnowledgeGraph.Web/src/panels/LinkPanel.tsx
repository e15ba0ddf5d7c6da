import type { JSX } from "preact";
import { inWords } from "../drawing/types.js";
import { propertiesOf } from "../store/evidence.js";
import type { Graph, Relationship } from "../store/graph.js";
import type { Link } from "../store/scene.js";
import { select } from "../page/arranging.js";
import { Evidence } from "./Evidence.js";
import { Sign } from "./parts.js";

/** The relationships between two nodes, each as a sentence with what it rests on. */
export const LinkPanel = ({ link, graph }: { link: Link; graph: Graph }): JSX.Element => (
  <>
    <h2>{link.relationships.length === 1 ? "Why this relationship is here" : `Why these ${link.relationships.length} relationships are here`}</h2>
    {link.relationships.map((row) => (
      <article key={row.id} class="relationship">
        <Sentence row={row} graph={graph} />
        <Values row={row} />
        {row.claims.every((claim) => claim.predicate === "*")
          && <p class="note">It rests on what the whole of {labelOf(graph, row.source)} rests on{row.claims.length > 0 ? ":" : "."}</p>}
        <Evidence claims={row.claims} />
      </article>
    ))}
  </>
);

const labelOf = (graph: Graph, id: string): string => graph.nodes.get(id)?.label ?? id;

const Sentence = ({ row, graph }: { row: Relationship; graph: Graph }): JSX.Element => (
  <p class="sentence"><End id={row.source} graph={graph} /> <b>{inWords(row.type)}</b> <End id={row.target} graph={graph} /></p>
);

const End = ({ id, graph }: { id: string; graph: Graph }): JSX.Element => (
  <button type="button" class="node" onClick={() => select([id])}>
    <Sign type={graph.nodes.get(id)?.type ?? ""} isSmall />{labelOf(graph, id)}
  </button>
);

function Values({ row }: { row: Relationship }): JSX.Element | null {
  const values = [...propertiesOf(row)];
  return values.length === 0 ? null : (
    <dl class="values">{values.map(([name, value]) => <div key={name}><dt>{inWords(name)}</dt><dd>{worded(value)}</dd></div>)}</dl>
  );
}

export const worded = (value: string): string => (value === "true" ? "yes" : value === "false" ? "no" : /^[A-Z_]{4,}$/.test(value) ? inWords(value) : value);
