import { fetchNeighbours } from "../api/fetching.js";
import { inWords } from "../drawing/types.js";
import type { Count } from "../store/graph.js";
import { store } from "../store/store.js";
import { addPart } from "./adding.js";
import { during } from "./waiting.js";

/** With more new nodes than this, one chooses from a list. */
export const mostAtOnce = 50;

/** No list is longer: of more neighbours it holds the first ones. */
const mostListed = 500;

/** Draws the neighbours of a node along one sort of relationship. */
export const expand = (id: string, count: Count): Promise<void> => during(`Following ${inWords(count.type)}`, async () => {
  const part = await fetchNeighbours(id, count, mostListed);
  const fresh = part.nodes.filter((node) => !store.state.view.nodes.has(node.id));
  const title = `${store.state.graph.nodes.get(id)?.label ?? id}: ${namesOf(count)}`;
  if (fresh.length <= mostAtOnce && part.relationships.length >= count.count) await addPart(part, [id]);
  else store.set({ dialog: { kind: "pick", title, part, count: count.count } });
});

/** "adopted", or seen from the other end "adopted by it" reversed: the direction is said by an arrow. */
export const namesOf = ({ type, direction }: Omit<Count, "count">): string => (direction === "OUT" ? `${inWords(type)} →` : `← ${inWords(type)}`);

/** How many relationships of a node are not drawn. */
export function hiddenCount(id: string): number {
  const { graph, scene } = store.state;
  const all = graph.nodes.get(id)?.counts?.reduce((sum, { count }) => sum + count, 0) ?? 0;
  const drawn = scene.relationships.filter((row) => row.source === id || row.target === id).length;
  return Math.max(0, all - drawn);
}
