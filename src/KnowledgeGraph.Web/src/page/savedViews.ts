import * as address from "../store/address.js";
import { store } from "../store/store.js";

/** A view that was kept in this browser, under a name. */
export interface SavedView { readonly name: string; readonly address: string }

const place = "knowledge-graph-views";

export function savedViews(): readonly SavedView[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(place) ?? "[]");
    return Array.isArray(list) ? list.filter(isSaved) : [];
  } catch {
    return [];
  }
}

export const save = (name: string): void =>
  keep([...savedViews().filter((view) => view.name !== name), { name, address: address.write(store.state.view) }]);

export const forget = (name: string): void => keep(savedViews().filter((view) => view.name !== name));

function keep(views: readonly SavedView[]): void {
  try {
    localStorage.setItem(place, JSON.stringify(views));
  } catch {
    store.set({ problem: { code: "STORAGE", text: "This browser keeps nothing for this page; share the link instead.", retry: null } });
  }
}

const isSaved = (value: unknown): value is SavedView =>
  typeof value === "object" && value !== null && "name" in value && "address" in value
  && typeof value.name === "string" && typeof value.address === "string";
