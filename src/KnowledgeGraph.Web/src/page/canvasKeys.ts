import type { Drawing } from "../drawing/drawing.js";
import type { Link } from "../store/scene.js";
import { store } from "../store/store.js";
import { linkEnds } from "../store/view.js";
import { remove } from "./adding.js";
import { select, togglePin } from "./arranging.js";
import { hasSingleKeys } from "./preferences.js";

type Key = (drawing: Drawing, node: string) => void;

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1],
};

const keys: Readonly<Record<string, Key>> = {
  Enter: openMenu,
  ContextMenu: openMenu,
  Delete: (_, node) => remove(chosenNodes(node)),
  Escape: () => select([]),
  e: (_, node) => stepThroughLinks(node),
  p: (_, node) => togglePin(node),
  f: (drawing) => drawing.fit(),
  "+": (drawing) => drawing.zoomBy(1.3),
  "-": (drawing) => drawing.zoomBy(1 / 1.3),
};

// Where the keyboard stands when a link is selected: the end that it came from.
let standing = "";

/** What keys do while the drawing has the focus. Elsewhere single letters do nothing. */
export function canvasKeys(event: KeyboardEvent, drawing: Drawing): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const node = standsOn();
  if (event.key.length === 1 && !hasSingleKeys()) return;
  const direction = directions[event.key];
  const key = event.shiftKey && event.key === "F10" ? openMenu : keys[event.key];
  if (node === null || (!direction && !key)) return;
  event.preventDefault();
  if (direction) go(drawing, node, direction, event.shiftKey);
  else key?.(drawing, node);
}

function standsOn(): string | null {
  const { view, scene } = store.state;
  const [first = ""] = view.selected;
  const last = view.selected.at(-1) ?? "";
  if (linkEnds(first).length > 0) return linkEnds(first).includes(standing) ? standing : linkEnds(first)[0]!;
  return scene.nodes.some((node) => node.id === last) ? last : (scene.nodes[0]?.id ?? null);
}

const chosenNodes = (node: string): readonly string[] => {
  const selected = store.state.view.selected.filter((id) => linkEnds(id).length === 0);
  return selected.length > 0 ? selected : [node];
};

function openMenu(drawing: Drawing, node: string): void {
  const point = drawing.pointOf(node);
  if (point) store.set({ menu: { id: node, ...point } });
}

/** To the neighbour that lies nearest in a direction; the first key only chooses where one stands. */
function go(drawing: Drawing, node: string, [dx, dy]: readonly [number, number], isAdding: boolean): void {
  const { view, scene } = store.state;
  const next = view.selected.length === 0 ? node : nearest(node, dx, dy, neighboursOf(node, scene.links));
  if (next === null) return;
  select(isAdding ? [...view.selected.filter((id) => id !== next), next] : [next]);
  drawing.mark(next);
  drawing.show(next);
}

const neighboursOf = (node: string, links: readonly Link[]): readonly string[] =>
  links.flatMap((link) => (link.source === node ? [link.target] : link.target === node ? [link.source] : []));

function nearest(node: string, dx: number, dy: number, others: readonly string[]): string | null {
  const { nodes } = store.state.view;
  const from = nodes.get(node);
  if (!from) return null;
  const angles = others.flatMap((id) => {
    const to = nodes.get(id);
    if (!to) return [];
    const [x, y] = [to.x - from.x, to.y - from.y];
    return [{ id, cosine: (x * dx + y * dy) / (Math.hypot(x, y) || 1) }];
  });
  const ahead = angles.filter(({ cosine }) => cosine > 0.3).sort((left, right) => right.cosine - left.cosine);
  return ahead[0]?.id ?? null;
}

function stepThroughLinks(node: string): void {
  const { view, scene } = store.state;
  const links = scene.links.filter((link) => link.source === node || link.target === node);
  const at = links.findIndex((link) => link.id === view.selected[0]);
  const next = links[(at + 1) % links.length];
  if (!next) return;
  standing = node;
  select([next.id]);
}
