import type { JSX } from "preact";
import type { Property } from "../api/details.js";
import { inWords, nodeTypes } from "../drawing/types.js";
import { isDisputed } from "../store/evidence.js";
import { expand, namesOf } from "../page/expanding.js";
import type { Count, Node } from "../store/graph.js";
import type { State } from "../store/store.js";
import { Evidence } from "./Evidence.js";
import { worded } from "./LinkPanel.js";
import { drawnOf } from "./NodeMenu.js";
import { Section, Sign } from "./parts.js";

/** One node: what it is, its properties with their evidence, its relationships. */
export function NodePanel({ node, state }: { node: Node; state: State }): JSX.Element {
  const details = state.details.get(node.id);
  return (
    <>
      <p class="kind" title={nodeTypes[node.type]?.description}><Sign type={node.type} />{node.type}</p>
      <h2>{node.label}</h2>
      <p class="links"><a href={`/node/${node.id}`}>Page of {node.id}</a></p>
      <Section id="node-relationships" title="Relationships">
        <ul class="counts">{(node.counts ?? []).map((count) => <CountRow key={count.type + count.direction} count={count} node={node} state={state} />)}</ul>
      </Section>
      {details === undefined ? <Skeleton /> : (
        <>
          <Section id="properties" title="Properties">
            <dl class="properties">{details.properties.map((property) => <PropertyRow key={property.name} property={property} />)}</dl>
          </Section>
          {details.setAside.length > 0 && (
            <Section id="aside" title="Readings that the graph does not follow">
              {details.setAside.map((claim) => (
                <article key={claim.id} class="relationship">
                  <p class="sentence">{claim.about.label} <b>{inWords(claim.predicate.split(".")[0] ?? "")}</b> {claim.object?.label}</p>
                  <Evidence claims={[claim]} />
                </article>
              ))}
            </Section>
          )}
        </>
      )}
    </>
  );
}

function CountRow({ count, node, state }: { count: Count; node: Node; state: State }): JSX.Element {
  const drawn = drawnOf(state, node.id, count.type, count.direction);
  return (
    <li>
      <span>{namesOf(count)}</span>
      <span class="count">{drawn} of {count.count}</span>
      <button type="button" class="quiet" disabled={drawn >= count.count} onClick={() => void expand(node.id, count)}>Show<span class="hidden"> {namesOf(count)}</span></button>
    </li>
  );
}

const PropertyRow = ({ property: { name, description, values, claims } }: { property: Property }): JSX.Element => (
  <div>
    <dt title={description}>{inWords(name)}</dt>
    <dd>
      {values.map(worded).join("; ")}
      {claims.length > 0 && (
        <details>
          <summary>{isDisputed(claims) ? "sources disagree" : claims.length === 1 ? "1 claim" : `${claims.length} claims`}<span class="hidden"> about {inWords(name)}</span></summary>
          <Evidence claims={claims} />
        </details>
      )}
    </dd>
  </div>
);

const Skeleton = (): JSX.Element => <div class="skeleton" aria-hidden="true"><i /><i /><i /></div>;
