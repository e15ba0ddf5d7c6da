import { fetchBetween, fetchNodes } from "../api/fetching.js";
import { plural } from "../drawing/types.js";
import type { Part } from "../api/fetching.js";
import { withNodes, withRelationships, type Graph } from "../store/graph.js";
import { store } from "../store/store.js";
import { adding, keepingOnly, removing, type View } from "../store/view.js";
import { settled } from "./arranging.js";
import { amend, step } from "./steps.js";
import { during } from "./waiting.js";

/** Draws these nodes beside what is drawn, with all that joins them; the first is selected if `isSelecting`. */
export const add = (ids: readonly string[], isSelecting = true): Promise<void> => during("Loading", async () => {
  const { view } = store.state;
  const fresh = ids.filter((id) => !view.nodes.has(id));
  if (fresh.length === 0) return isSelecting ? amend({ selected: ids.slice(0, 1) }) : undefined;
  const wanted = { ...adding(view, ids), selected: isSelecting ? ids.slice(0, 1) : view.selected };
  step(await loaded(wanted, fresh), `${plural(fresh.length, "node")} added`);
});

/** Draws what has been fetched already. */
export async function addPart({ nodes, relationships }: Part, selected: readonly string[]): Promise<void> {
  store.set({ graph: withRelationships(withNodes(store.state.graph, nodes), relationships) });
  const { view } = store.state;
  const fresh = nodes.map((node) => node.id).filter((id) => !view.nodes.has(id));
  step({ ...(await loaded(adding(view, fresh), fresh)), selected }, `${plural(fresh.length, "node")} added`);
}

/** The view with all that it names fetched and placed; what is not there is left out. */
export async function loaded(view: View, fresh: readonly string[]): Promise<View> {
  const graph = await fetched(view, fresh);
  const known = keepingOnly(view, [...view.nodes.keys()].filter((id) => graph.nodes.has(id)));
  const next = await settled(graph, known);
  const gone = fresh.filter((id) => !graph.nodes.has(id));
  if (gone.length > 0) store.set({ problem: { code: "GONE", text: `Not in the graph: ${gone.join(", ")}. The rest is shown.`, retry: null } });
  // Others may have come in meanwhile.
  store.set({ graph: merged(store.state.graph, graph) });
  return next;
}

export function remove(ids: readonly string[]): void {
  step(removing(store.state.view, ids), `${plural(ids.length, "node")} hidden`);
}

export function keepOnly(ids: readonly string[]): void {
  step(keepingOnly(store.state.view, ids), "The others hidden");
}

/** Hides the neighbours of a node that nothing else drawn is joined with. */
export function collapse(id: string): void {
  const { links } = store.state.scene;
  const neighbours = (node: string): string[] => links.flatMap((link) =>
    link.source === node ? [link.target] : link.target === node ? [link.source] : []);
  remove(neighbours(id).filter((other) => neighbours(other).every((third) => third === id)));
}

async function fetched(view: View, fresh: readonly string[]): Promise<Graph> {
  const all = [...view.nodes.keys()];
  const { graph } = store.state;
  const [nodes, relationships] = fresh.length === 0
    ? [[], []]
    : await Promise.all([fetchNodes(fresh.filter((id) => !graph.nodes.get(id)?.counts)), fetchBetween(fresh, all)]);
  return withRelationships(withNodes(graph, nodes), relationships);
}

const merged = (one: Graph, other: Graph): Graph =>
  withRelationships(withNodes(one, other.nodes.values()), other.relationships.values());
