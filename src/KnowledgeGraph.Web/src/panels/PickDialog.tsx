import { useState } from "preact/hooks";
import type { JSX } from "preact";
import type { Part } from "../api/fetching.js";
import { plural } from "../drawing/types.js";
import { addPart } from "../page/adding.js";
import { during } from "../page/waiting.js";
import { store } from "../store/store.js";
import { toggled } from "../store/view.js";
import { Sign } from "./parts.js";

/** Many neighbours as a list, of which one ticks those to be drawn. */
export function PickDialog({ part, count }: { part: Part; count: number }): JSX.Element {
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const nodes = part.nodes.filter((node) => !store.state.view.nodes.has(node.id));
  const listed = nodes.filter((node) => node.label.toLowerCase().includes(words.toLowerCase()));
  const draw = (ids: ReadonlySet<string>): void => {
    store.set({ dialog: null });
    void during("Drawing", () => addPart(within(part, ids), store.state.view.selected));
  };
  return (
    <>
      <p>{nodes.length} nodes are not drawn yet.{part.relationships.length < count
        && ` The list holds the first ${part.relationships.length} of ${plural(count, "relationship")}; the search finds the others.`}</p>
      <label for="pick-words" class="hidden">Only those with these words</label>
      <input id="pick-words" type="search" placeholder="Only those with these words" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
      <ul class="pick">{listed.map((node) => (
        <li key={node.id}><label>
          <input type="checkbox" checked={chosen.has(node.id)} onChange={() => setChosen(toggled(chosen, node.id))} />
          <Sign type={node.type} isSmall />{node.label}
        </label></li>
      ))}</ul>
      <div class="choices">
        <button type="button" class="primary" disabled={chosen.size === 0} onClick={() => draw(chosen)}>Draw {chosen.size} chosen</button>
        <button type="button" onClick={() => draw(new Set(listed.map((node) => node.id)))}>Draw all {listed.length} listed</button>
      </div>
    </>
  );
}

function within(part: Part, ids: ReadonlySet<string>): Part {
  const isKept = (id: string): boolean => ids.has(id) || store.state.view.nodes.has(id);
  return {
    nodes: part.nodes.filter((node) => ids.has(node.id)),
    relationships: part.relationships.filter((row) => isKept(row.source) && isKept(row.target)),
  };
}
