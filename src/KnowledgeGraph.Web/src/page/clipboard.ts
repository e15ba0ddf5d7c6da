import { store } from "../store/store.js";

export async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    store.set({ announcement: done });
  } catch {
    store.set({ problem: { code: "CLIPBOARD", text: "The browser does not let this page copy.", retry: null } });
  }
}
