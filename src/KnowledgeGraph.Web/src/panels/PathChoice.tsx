import { useEffect, useState } from "preact/hooks";
import type { JSX } from "preact";
import type { PathLimits } from "../api/fetching.js";
import { inWords, plural, relationshipTypes } from "../drawing/types.js";
import { showPaths } from "../page/asking.js";
import type { Node } from "../store/graph.js";
import { toggled } from "../store/view.js";

/** Steps that the server takes unless it is told otherwise. */
export const longest = 10;

export interface PathFacts { from: Node; to: Node; limits: PathLimits }

const lengths = Array.from({ length: longest }, (_, index) => index + 1);

const directions: Readonly<Record<string, PathLimits["direction"]>> = { "either way": null, "along the arrows": "OUT", "against the arrows": "IN" };

/** Which paths to look for: how long, along or against the arrows, over which relationships. */
export function PathChoice({ from, to, limits }: PathFacts): JSX.Element {
  const [wanted, setWanted] = useState(limits);
  useEffect(() => setWanted(limits), [limits]);
  const { maxLength, direction, types } = wanted;
  const look = (event: Event): void => {
    event.preventDefault();
    void showPaths(from, to, wanted);
  };
  return (
    <form class="path-choice" onSubmit={look}>
      <div class="choices">
        <label>At most <select value={maxLength} onChange={(event) => setWanted({ ...wanted, maxLength: Number(event.currentTarget.value) })}>
          {lengths.map((length) => <option key={length} value={length}>{plural(length, "step")}</option>)}
        </select></label>
        <label>Followed <select onChange={(event) => setWanted({ ...wanted, direction: directions[event.currentTarget.value] ?? null })}>
          {Object.entries(directions).map(([name, value]) => <option key={name} value={name} selected={value === direction}>{name}</option>)}
        </select></label>
      </div>
      <details>
        <summary>{types.length === 0 ? "Over any relationship" : `Over ${plural(types.length, "sort")} of relationships`}</summary>
        <ul class="legend">{relationshipTypes.map((type) => (
          <li key={type}><label>
            <input type="checkbox" checked={types.includes(type)} onChange={() => setWanted({ ...wanted, types: [...toggled(new Set(types), type)] as typeof types })} />
            <span class="name">{inWords(type)}</span>
          </label></li>
        ))}</ul>
      </details>
      <button type="submit">Look again</button>
    </form>
  );
}
