import { path, rings } from "./fixed.js";
import { force, type LayoutLink, type LayoutNode, type Places } from "./force.js";

export interface LayoutTask {
  readonly id: number;
  readonly kind: "force" | "path" | "rings";
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
  /** Where a path begins, or what rings are around. */
  readonly start: string;
}

export interface LayoutResult { readonly id: number; readonly places: Places }

addEventListener("message", ({ data }: MessageEvent<LayoutTask>) =>
  postMessage({ id: data.id, places: settle(data) } satisfies LayoutResult));

function settle({ kind, nodes, links, start }: LayoutTask): Places {
  switch (kind) {
    case "force": return force(nodes, links);
    case "path": return path(nodes, links, start);
    case "rings": return rings(nodes, links, start);
  }
}
