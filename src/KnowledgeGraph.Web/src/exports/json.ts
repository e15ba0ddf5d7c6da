import * as address from "../store/address.js";
import type { State } from "../store/store.js";

const format = "knowledge-graph-view";

/** The view, so that it can be opened again, with the data that it shows. */
export const json = ({ scene, view, served }: State): string =>
  JSON.stringify({
    format, version: 1, address: address.write(view), dataVersion: served?.version ?? null,
    nodes: scene.nodes.map(({ counts: _, ...node }) => node), relationships: scene.relationships,
  }, null, 1);

/** The address of an exported view; null where the text is none. */
export function addressOf(text: string): string | null {
  try {
    const file: unknown = JSON.parse(text);
    const isOurs = typeof file === "object" && file !== null && "format" in file && file.format === format && "address" in file;
    return isOurs && typeof file.address === "string" ? file.address : null;
  } catch {
    return null;
  }
}
