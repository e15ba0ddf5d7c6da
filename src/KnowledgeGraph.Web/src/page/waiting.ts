import { AskError, cancelRequests } from "../api/ask.js";
import { cancelLayouts } from "../layout/layout.js";
import { Cancelled } from "../store/cancelled.js";
import { store } from "../store/store.js";

const patience = 3000;

// What is under way, each under its name; the latest is the one that is told.
const running: { readonly what: string }[] = [];

/**
 * Runs what takes time, and says so meanwhile; after three seconds it can be cancelled. Where it fails, what is drawn stays, and the
 * failure is shown with a way to try again.
 */
export async function during(what: string, run: () => Promise<void>): Promise<void> {
  const job = { what };
  running.push(job);
  store.set({ busy: what, problem: null, menu: null });
  const timer = setTimeout(() => store.set({ isSlow: true }), patience);
  try {
    await run();
  } catch (error) {
    store.set({ problem: { ...told(error, what), retry: () => void during(what, run) } });
  } finally {
    clearTimeout(timer);
    running.splice(running.indexOf(job), 1);
    store.set({ busy: running.at(-1)?.what ?? null, isSlow: running.length > 0 && store.state.isSlow });
  }
}

/** Ends all that is waited for. */
export function cancel(): void {
  cancelRequests();
  cancelLayouts();
}

function told(error: unknown, what: string): { code: string; text: string } {
  if (error instanceof Cancelled) return { code: "CANCELLED", text: `Cancelled: ${what}.` };
  return error instanceof AskError ? { code: error.code, text: error.message } : { code: "PAGE", text: String(error) };
}
