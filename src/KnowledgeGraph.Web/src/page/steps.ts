import * as address from "../store/address.js";
import { store } from "../store/store.js";
import type { View } from "../store/view.js";

// The browser's history is the list of steps: undo, redo, back and forward are one thing.
let current = 0;
let last = 0;

export const canUndo = (): boolean => current > 0;
export const canRedo = (): boolean => current < last;

/** Goes on to another view; `what` says to screen readers what has happened. */
export function step(view: View, what: string): void {
  last = ++current;
  history.pushState({ step: current }, "", address.write(view));
  store.set({ view, announcement: what, menu: null });
}

/** Changes the view without a step of its own: what is selected, which tab is open. */
export function amend(change: Partial<View>, what = ""): void {
  const view = { ...store.state.view, ...change };
  history.replaceState({ step: current }, "", address.write(view));
  // What is selected now stands in the panel, not an earlier answer.
  store.set({ view, menu: null, ...(change.selected ? { answer: null } : {}), ...(what ? { announcement: what } : {}) });
}

export const undo = (): void => { if (canUndo()) history.back(); };
export const redo = (): void => { if (canRedo()) history.forward(); };

/** Calls back with the view of an address that the browser has gone to. */
export function onTravel(arrive: (view: View) => void): void {
  addEventListener("popstate", ({ state }: PopStateEvent) => {
    current = (state as { step?: number } | null)?.step ?? 0;
    last = Math.max(last, current);
    const view = address.read(location.hash);
    if (view) arrive(view);
  });
}
