import type { JSX } from "preact";
import { add } from "../page/adding.js";
import { copy } from "../page/clipboard.js";
import { exportAs, formats } from "../page/exporting.js";
import { openStory } from "../page/opening.js";
import { canRedo, canUndo, redo, undo } from "../page/steps.js";
import * as address from "../store/address.js";
import { store, type State } from "../store/store.js";
import { Search } from "./Search.js";

export const Header = ({ state }: { state: State }): JSX.Element => (
  <header>
    <a class="brand" href="/" onClick={(event) => { event.preventDefault(); void openStory(); }}><img src="/favicon.svg" alt="" />KnowledgeGraph</a>
    <Search id="search" label="Search people, conferences, texts, places …" choose={(node) => void add([node.id])} />
    <div class="actions" role="group" aria-label="View">
      <button type="button" onClick={undo} disabled={!canUndo()} title="Undo (Ctrl+Z)">Undo</button>
      <button type="button" onClick={redo} disabled={!canRedo()} title="Redo (Ctrl+Y)">Redo</button>
      <button type="button" onClick={() => share(state)}>Share</button>
      <ExportMenu />
      <button type="button" onClick={() => store.set({ dialog: { kind: "views" } })}>Views</button>
      <button type="button" onClick={() => store.set({ dialog: { kind: "query" } })}>GraphQL</button>
      <button type="button" onClick={() => store.set({ dialog: { kind: "help" } })} title="Keys (?)">Help</button>
    </div>
  </header>
);

const ExportMenu = (): JSX.Element => (
  <details class="export" onKeyDown={(event) => { if (event.key === "Escape") closeMenu(event.currentTarget); }}
    onFocusOut={(event) => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) event.currentTarget.open = false; }}>
    <summary>Export</summary>
    <ul>{formats.map((format) => (
      <li key={format.name}><button type="button" onClick={(event) => { closeMenu(event.currentTarget.closest("details")!); void exportAs(format); }}>{format.name}</button></li>
    ))}</ul>
  </details>
);

function closeMenu(menu: HTMLDetailsElement): void {
  menu.open = false;
  menu.querySelector("summary")?.focus();
}

function share({ view }: State): void {
  if (address.write(view).length <= address.maxLength) void copy(location.href, "Link copied");
  else store.set({ problem: { code: "ADDRESS", text: "This view is too large for a link; export it as JSON and send the file.", retry: null } });
}
