import { useEffect, useRef } from "preact/hooks";
import type { JSX } from "preact";
import { collapse, keepOnly, remove } from "../page/adding.js";
import { arrange, togglePin } from "../page/arranging.js";
import { expand, namesOf } from "../page/expanding.js";
import { store, type State } from "../store/store.js";

interface Item { readonly text: string; readonly detail?: string; readonly run: () => void }

/** What can be done with a node: first its relationships, each with how many there are before any is drawn. */
export function NodeMenu({ state }: { state: State }): JSX.Element | null {
  const list = useRef<HTMLUListElement>(null);
  const { menu } = state;
  useEffect(() => {
    if (menu) list.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
  }, [menu]);
  const node = menu ? state.graph.nodes.get(menu.id) : undefined;
  if (!menu || !node) return null;
  return (
    <ul ref={list} class="menu" role="menu" aria-label={`What to do with ${node.label}`} style={placeOf(menu.x, menu.y)} onKeyDown={walk}
      onFocusOut={(event) => { if (!list.current?.contains(event.relatedTarget as Element | null)) close(false); }}>
      {itemsOf(state, node.id).map((item) => (
        <li key={item.text} role="none">
          <button type="button" role="menuitem" tabIndex={-1} onClick={() => { close(true); item.run(); }}>
            <span>{item.text}</span>{item.detail && <small>{item.detail}</small>}
          </button>
        </li>
      ))}
    </ul>
  );
}

function itemsOf(state: State, id: string): readonly Item[] {
  const node = state.graph.nodes.get(id)!;
  const place = state.view.nodes.get(id);
  return [
    ...(node.counts ?? []).map((count) => ({
      text: namesOf(count), detail: `${drawnOf(state, id, count.type, count.direction)} of ${count.count} drawn`, run: () => void expand(id, count),
    })),
    { text: "Path to …", run: () => store.set({ dialog: { kind: "path", from: node } }) },
    { text: "Rings around it", run: () => void arrange("rings", id) },
    { text: place?.isPinned ? "Unpin" : "Pin", run: () => togglePin(id) },
    { text: "Collapse its neighbours", run: () => collapse(id) },
    { text: "Hide", detail: "Delete", run: () => remove([id]) },
    { text: "Hide the others", run: () => keepOnly([id]) },
  ];
}

export const drawnOf = (state: State, id: string, type: string, direction: "IN" | "OUT"): number =>
  state.scene.relationships.filter((row) => row.type === type && (direction === "OUT" ? row.source : row.target) === id).length;

function close(isBackToDrawing: boolean): void {
  store.set({ menu: null });
  if (isBackToDrawing) document.querySelector<HTMLElement>(".picture")?.focus();
}

function walk(event: KeyboardEvent): void {
  const items = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>("[role=menuitem]")];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
  if (event.key === "Escape") close(true);
  else if (to === undefined) return;
  else items[to % items.length]?.focus();
  event.preventDefault();
}

// Inside the window, also beside its lower right corner.
const placeOf = (x: number, y: number): { left: string; top: string } =>
  ({ left: `${Math.max(8, Math.min(x, innerWidth - 270))}px`, top: `${Math.max(8, Math.min(y, innerHeight - 420))}px` });
