import { useEffect, useRef } from "preact/hooks";
import type { ComponentChildren, JSX } from "preact";
import { showPaths } from "../page/asking.js";
import { store, type State } from "../store/store.js";
import { HelpDialog } from "./HelpDialog.js";
import { PickDialog } from "./PickDialog.js";
import { QueryDialog } from "./QueryDialog.js";
import { Search } from "./Search.js";
import { ViewsDialog } from "./ViewsDialog.js";

export const closeDialog = (): void => store.set({ dialog: null });

/** Whatever stands before the page and waits to be answered. */
export function Dialogs({ state }: { state: State }): JSX.Element | null {
  const { dialog } = state;
  switch (dialog?.kind) {
    case undefined: return null;
    case "help": return <Frame title="Keys and gestures"><HelpDialog /></Frame>;
    case "query": return <Frame title="The GraphQL of this view"><QueryDialog view={state.view} /></Frame>;
    case "views": return <Frame title="Saved views"><ViewsDialog /></Frame>;
    case "pick": return <Frame title={dialog.title}><PickDialog part={dialog.part} count={dialog.count} /></Frame>;
    case "path": return (
      <Frame title={`Path from ${dialog.from.label}`}>
        <Search id="path-end" label="to which node?" choose={(to) => void showPaths(dialog.from, to)} />
      </Frame>
    );
  }
}

function Frame({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  const frame = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement as HTMLElement | null;
    frame.current?.showModal();
    return () => opener?.focus();
  }, []);
  return (
    <dialog ref={frame} aria-labelledby="dialog-title" onClose={closeDialog}>
      <div class="dialog-head">
        <h2 id="dialog-title">{title}</h2>
        <button type="button" class="quiet" onClick={closeDialog}>Close</button>
      </div>
      {children}
    </dialog>
  );
}
