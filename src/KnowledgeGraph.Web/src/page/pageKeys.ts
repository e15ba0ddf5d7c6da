import { store } from "../store/store.js";
import { hasSingleKeys } from "./preferences.js";
import { redo, undo } from "./steps.js";

/** Keys of the whole page. Fields keep their own, their undo among them. */
export function pageKeys(event: KeyboardEvent): void {
  const isTyping = (event.target as HTMLElement).matches("input:not([type=checkbox], [type=radio]), textarea, select");
  const action = isTyping || store.state.dialog ? undefined : actionOf(event);
  if (!action) return;
  event.preventDefault();
  action();
}

function actionOf(event: KeyboardEvent): (() => void) | undefined {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) return key === "y" || (key === "z" && event.shiftKey) ? redo : key === "z" ? undo : undefined;
  if (!hasSingleKeys()) return undefined;
  if (key === "/") return () => document.getElementById("search")?.focus();
  if (key === "?") return () => store.set({ dialog: { kind: "help" } });
  return undefined;
}
