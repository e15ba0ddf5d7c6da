import { Cancelled } from "../store/cancelled.js";
import type { LayoutLink, LayoutNode, Places } from "./force.js";
import type { LayoutResult, LayoutTask } from "./worker.js";

interface Waiting { readonly resolve: (places: Places) => void; readonly reject: (reason: Error) => void }

const waiting = new Map<number, Waiting>();
let worker = started();
let last = 0;

function started(): Worker {
  const fresh = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "layout" });
  fresh.addEventListener("message", ({ data }: MessageEvent<LayoutResult>) => {
    waiting.get(data.id)?.resolve(data.places);
    waiting.delete(data.id);
  });
  return fresh;
}

/** Ends whatever is being laid out: who waits for it is told that it was {@link Cancelled}. */
export function cancelLayouts(): void {
  if (waiting.size === 0) return;
  worker.terminate();
  worker = started();
  for (const { reject } of waiting.values()) reject(new Cancelled());
  waiting.clear();
}

/** Finds places in a worker, so that the page never stands still. */
export function layOut(
  kind: LayoutTask["kind"], nodes: readonly LayoutNode[], links: readonly LayoutLink[], start: string): Promise<Places> {
  const id = ++last;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, kind, nodes, links, start } satisfies LayoutTask);
  });
}
