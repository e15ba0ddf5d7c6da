import type { JSX } from "preact";
import { plural } from "../drawing/types.js";
import { amend, canUndo, undo } from "../page/steps.js";
import type { Scene } from "../store/scene.js";

/** Stands in place of the drawing where that would take long: how much it is, and what to do. */
export const TooMuch = ({ scene, draw }: { scene: Scene; draw: () => void }): JSX.Element => (
  <div class="too-much" role="status">
    <p>{plural(scene.nodes.length, "node")} and {plural(scene.relationships.length, "relationship")} are a lot to draw: the page would answer slowly,
      and the picture say little. The table has them all, and the legend filters them.</p>
    <div class="choices">
      <button type="button" class="primary" onClick={() => amend({ tab: "table" })}>Show the table</button>
      <button type="button" onClick={draw}>Draw them all</button>
      {canUndo() && <button type="button" onClick={undo}>Undo</button>}
    </div>
  </div>
);
