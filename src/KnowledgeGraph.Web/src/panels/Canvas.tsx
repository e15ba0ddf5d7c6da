import { useEffect, useRef, useState } from "preact/hooks";
import type { JSX } from "preact";
import { Drawing } from "../drawing/drawing.js";
import { plural } from "../drawing/types.js";
import { arrange, names, pin, select } from "../page/arranging.js";
import { store, type State } from "../store/store.js";
import type { Scene } from "../store/scene.js";
import { layoutKinds, type LayoutKind, type Place, type View } from "../store/view.js";
import { NothingShown } from "./NothingShown.js";
import { TooMuch } from "./TooMuch.js";
import { canvasKeys } from "../page/canvasKeys.js";
import { drawnBy } from "../page/exporting.js";

/** With more nodes and lines than this, drawing keeps one waiting. */
const mostAtEase = 2000;

/** The picture with its own few buttons. */
export function Canvas({ state, isHidden }: { state: State; isHidden: boolean }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | null>(null);

  useEffect(() => {
    drawing.current = new Drawing(place.current!, {
      select: choose,
      openMenu: (id, x, y) => store.set({ menu: { id, x, y } }),
      moved: pin,
    });
    drawnBy(drawing.current);
  }, []);
  const [mostDrawn, setMostDrawn] = useState(mostAtEase);
  const isTooMuch = sizeOf(state.scene) > mostDrawn;
  const { nodes } = state.view;
  const shown = useRef<View["nodes"]>(new Map());
  useEffect(() => {
    if (isTooMuch) return;
    drawing.current?.draw(state.scene, state.view);
    // The first picture fills its place at once; later ones move when nodes have come or gone, or have been arranged anew.
    if (shown.current.size === 0 && state.scene.nodes.length > 0) drawing.current?.fitNow();
    else if (isArranged(shown.current, nodes)) drawing.current?.fit();
    shown.current = nodes;
  }, [state.scene, isTooMuch]);

  const summary = `${plural(state.scene.nodes.length, "node")}, ${plural(state.scene.relationships.length, "relationship")}`;
  return (
    <div id="graph" class="canvas" role="tabpanel" aria-labelledby="tab-graph" hidden={isHidden}>
      <div ref={place} class="picture" tabIndex={0} role="application" aria-label={`Drawing of ${summary}`} aria-describedby="canvas-keys"
        onKeyDown={(event) => drawing.current && canvasKeys(event, drawing.current)}
        onBlur={() => drawing.current?.mark(null)} />
      <NothingShown state={state} />
      {isTooMuch && <TooMuch scene={state.scene} draw={() => setMostDrawn(2 * sizeOf(state.scene))} />}
      <p id="canvas-keys" class="hidden">Arrow keys go from node to node along relationships, Enter opens a menu, E steps through the relationships of a node, Delete hides.</p>
      <div class="tools" role="group" aria-label="Drawing">
        <button type="button" onClick={() => drawing.current?.zoomBy(1.3)} aria-label="Zoom in" title="Zoom in (+)">+</button>
        <button type="button" onClick={() => drawing.current?.zoomBy(1 / 1.3)} aria-label="Zoom out" title="Zoom out (-)">−</button>
        <button type="button" onClick={() => drawing.current?.fit()} title="Show all (F)">Fit</button>
        <label>Layout <select value={state.view.layout} onChange={(event) => void arrange(event.currentTarget.value as LayoutKind)}>
          {layoutKinds.map((kind) => <option key={kind} value={kind}>{names[kind]}</option>)}
        </select></label>
      </div>
    </div>
  );
}

const sizeOf = ({ nodes, links }: Scene): number => nodes.length + links.length;

/** Whether more has changed than the place of one node, which is a hand's work. */
const isArranged = (before: View["nodes"], after: View["nodes"]): boolean =>
  before.size !== after.size || [...after].filter(([id, place]) => !isSamePlace(before.get(id) ?? null, place)).length > 1;

const isSamePlace = (one: Place | null, other: Place | null): boolean => one?.x === other?.x && one?.y === other?.y;

function choose(id: string | null, isAdding: boolean): void {
  const { selected } = store.state.view;
  if (id === null) select([]);
  else if (!isAdding || id.includes("|") || selected.some((other) => other.includes("|"))) select([id]);
  else select(selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id]);
}
