import { layOut } from "../layout/layout.js";
import type { Graph } from "../store/graph.js";
import { linksOf, relationshipsOf } from "../store/scene.js";
import { store } from "../store/store.js";
import { placing, type LayoutKind, type View } from "../store/view.js";
import { amend, step } from "./steps.js";
import { during } from "./waiting.js";

/** Gives a place to the nodes that have none, and leaves the others where they are. */
export async function settled(graph: Graph, view: View): Promise<View> {
  const waiting = [...view.nodes.values()].some((place) => place === null);
  return waiting ? arranged(graph, view, "force", (id) => view.nodes.get(id) !== null) : view;
}

/** Lays the whole view out anew; what is pinned stays. */
export const arrange = (layout: LayoutKind, around: string | null = null): Promise<void> => during("Arranging", async () => {
  const { graph, view } = store.state;
  const start = around ?? view.selected.find((id) => view.nodes.has(id)) ?? [...view.nodes.keys()][0] ?? "";
  const next = await arranged(graph, { ...view, layout }, layout, (id) => view.nodes.get(id)?.isPinned ?? false, start);
  step({ ...next, layout }, `Arranged: ${names[layout]}`);
});

export const names: Readonly<Record<LayoutKind, string>> = { force: "by forces", path: "left to right", rings: "in rings" };

export const pin = (id: string, x: number, y: number): void => move(id, x, y, true);

export function togglePin(id: string): void {
  const place = store.state.view.nodes.get(id);
  if (place) move(id, place.x, place.y, !place.isPinned);
}

function move(id: string, x: number, y: number, isPinned: boolean): void {
  const { view } = store.state;
  const nodes = new Map(view.nodes).set(id, { x: Math.round(x), y: Math.round(y), isPinned });
  step({ ...view, nodes }, isPinned ? "Pinned" : "Unpinned");
}

export const select = (ids: readonly string[]): void => amend({ selected: ids });

async function arranged(
  graph: Graph, view: View, kind: LayoutKind, isFixed: (id: string) => boolean, start = ""): Promise<View> {
  const nodes = [...view.nodes].map(([id, place]) =>
    ({ id, x: place?.x ?? null, y: place?.y ?? null, isFixed: isFixed(id) && place !== null }));
  const fresh = kind === "force" && nodes.some((node) => !node.isFixed && node.x !== null)
    // Laid out anew, the same nodes come to the same places, wherever they were before.
    ? nodes.map((node) => (node.isFixed ? node : { ...node, x: null, y: null }))
    : nodes;
  const links = linksOf(relationshipsOf(graph, view)).map(({ source, target }) => ({ source, target }));
  return placing(view, await layOut(kind, fresh, links, start));
}
