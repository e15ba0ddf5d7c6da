import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import {
  emptyView, evidenceFilters, layoutKinds, tabs, type Place, type View,
} from "./view.js";

// #v=1&n=pp-14:0:-12!&... The version stands first, so that old links can still be read when this changes.
const version = "1";
const compressedFrom = 40;

/** Longer addresses are cut by some mail programs and proxies. */
export const maxLength = 8 * 1024;

/** The fragment of the address that restores a view. */
export function write(view: View): string {
  const plain = new URLSearchParams({ n: [...view.nodes].map(([id, place]) => writeNode(id, place)).join("+") });
  const set = (name: string, value: string, usual = ""): void => {
    if (value !== usual) plain.set(name, value);
  };
  set("h", [...view.hiddenTypes, ...view.hiddenRelationships].join("+"));
  set("y", view.from || view.to ? `${view.from}:${view.to}` : "");
  set("e", view.evidence, "all");
  set("s", view.selected.join("+"));
  set("t", view.tab, "graph");
  set("l", view.layout, "force");
  const text = [...plain].map(([name, value]) => `${name}=${value}`).join("&");
  return view.nodes.size > compressedFrom ? `#v=${version}&z=${compress(text)}` : `#v=${version}&${text}`;
}

/** Null where the fragment holds no view, or one that this page cannot read. */
export function read(fragment: string): View | null {
  const parts = split(fragment.replace(/^#/, ""));
  if (parts.get("v") !== version) return null;
  const packed = parts.get("z");
  const values = packed === undefined ? parts : split(expand(packed));
  const [from = "", to = ""] = (values.get("y") ?? "").split(":");
  const hidden = list(values.get("h"));
  return {
    ...emptyView,
    nodes: new Map(list(values.get("n")).map(readNode)),
    // Types are written as Conference, relationships as HELD_IN.
    hiddenTypes: new Set(hidden.filter((name) => name !== name.toUpperCase())),
    hiddenRelationships: new Set(hidden.filter((name) => name === name.toUpperCase())),
    from,
    to,
    evidence: oneOf(evidenceFilters, values.get("e"), "all"),
    selected: list(values.get("s")),
    tab: oneOf(tabs, values.get("t"), "graph"),
    layout: oneOf(layoutKinds, values.get("l"), "force"),
  };
}

const writeNode = (id: string, place: Place | null): string =>
  place ? `${id}:${place.x}:${place.y}${place.isPinned ? "!" : ""}` : id;

function readNode(text: string): [string, Place | null] {
  const [, id = text, x, y, pin] = /^([^:]+):(-?\d+):(-?\d+)(!?)$/.exec(text) ?? [];
  return [id, x === undefined ? null : { x: Number(x), y: Number(y), isPinned: pin === "!" }];
}

const list = (text: string | undefined): readonly string[] => (text ? text.split("+") : []);

const split = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split("&").map((part) => [part.slice(0, part.indexOf("=")), decoded(part.slice(part.indexOf("=") + 1))]));

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const oneOf = <Name extends string>(names: readonly Name[], text: string | undefined, usual: Name): Name =>
  names.find((name) => name === text) ?? usual;

const compress = (text: string): string =>
  btoa(String.fromCharCode(...deflateSync(strToU8(text), { level: 9 }))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

function expand(text: string): string {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
    return strFromU8(inflateSync(bytes));
  } catch {
    return "";
  }
}
