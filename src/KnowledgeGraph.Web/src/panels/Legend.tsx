import type { JSX } from "preact";
import { inWords } from "../drawing/types.js";
import { nodesOf, relationshipsOf } from "../store/scene.js";
import type { State } from "../store/store.js";
import { evidenceFilters, toggled, type EvidenceFilter, type View } from "../store/view.js";
import { step } from "../page/steps.js";
import { TimeFields } from "./TimeFields.js";
import { Section, Sign } from "./parts.js";

const evidenceNames: Readonly<Record<EvidenceFilter, string>> = { all: "any evidence", single: "from a single source", disputed: "disputed" };

/** What the signs mean; each entry is also the filter for what it means. */
export function Legend({ state: { graph, view, served } }: { state: State }): JSX.Element {
  const types = counted(nodesOf(graph, view).map((node) => node.type));
  const relationships = counted(relationshipsOf(graph, view).map((row) => row.type));
  return (
    <>
      <Section id="types" title="Nodes">
        <ul class="legend">{types.map(([type, count]) => (
          <Entry key={type} name={type} count={count} total={served?.counts.get(type)} isOn={!view.hiddenTypes.has(type)} sign={<Sign type={type} isSmall />}
            toggle={() => step({ ...view, hiddenTypes: toggled(view.hiddenTypes, type) }, `${type}: ${view.hiddenTypes.has(type) ? "shown" : "hidden"}`)} />
        ))}</ul>
      </Section>
      <Section id="relationships" title="Relationships">
        <ul class="legend">{relationships.map(([type, count]) => (
          <Entry key={type} name={inWords(type)} count={count} isOn={!view.hiddenRelationships.has(type)} sign={null}
            toggle={() => step({ ...view, hiddenRelationships: toggled(view.hiddenRelationships, type) }, `${inWords(type)}: ${view.hiddenRelationships.has(type) ? "shown" : "hidden"}`)} />
        ))}</ul>
      </Section>
      <Section id="time" title="Time">
        <TimeFields view={view} />
      </Section>
      <Section id="evidence-filter" title="Evidence">
        <EvidenceChoice view={view} />
      </Section>
    </>
  );
}

interface EntryFacts { name: string; count: number; total?: number | undefined; isOn: boolean; sign: JSX.Element | null; toggle: () => void }

const Entry = ({ name, count, total, isOn, sign, toggle }: EntryFacts): JSX.Element => (
  <li>
    <label>
      <input type="checkbox" checked={isOn} onChange={toggle} />
      {sign}<span class="name">{name}</span> <span class="count" title={total === undefined ? "" : `${count} in the view, ${total} in the graph`}>{count}{total !== undefined && <small> / {total}</small>}</span>
    </label>
  </li>
);

const EvidenceChoice = ({ view }: { view: View }): JSX.Element => (
  <fieldset>
    <legend class="hidden">Which relationships to show</legend>
    {evidenceFilters.map((evidence) => (
      <label key={evidence}>
        <input type="radio" name="evidence" checked={view.evidence === evidence} onChange={() => step({ ...view, evidence }, `Relationships: ${evidenceNames[evidence]}`)} />
        {evidenceNames[evidence]}
      </label>
    ))}
    <p class="note">A dashed line rests on weak evidence, a double line is disputed.</p>
  </fieldset>
);

/** Names with how often they occur, in the order of names. */
const counted = (names: readonly string[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([left], [right]) => left.localeCompare(right, "en"));
};
