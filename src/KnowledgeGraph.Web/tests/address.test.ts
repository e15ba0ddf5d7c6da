import { describe, expect, it } from "vitest";
import { maxLength, read, write } from "../src/store/address.js";
import { emptyView, type View } from "../src/store/view.js";
import { viewOf } from "./sample.js";

const full: View = {
  ...viewOf("pp-14", "a~b.c_d", "x"),
  hiddenTypes: new Set(["Quotation"]), hiddenRelationships: new Set(["HELD_IN"]), from: "2014-10", to: "2018",
  evidence: "disputed", selected: ["a~b.c_d|pp-14"], tab: "tree", layout: "rings",
};

describe("an address", () => {
  it("gives back the view that it was written of", () => {
    expect(read(write(full))).toEqual(full);
    expect(read(write(viewOf("one")))).toEqual(viewOf("one"));
  });

  it("holds pins and nodes without a place", () => {
    const view = { ...emptyView, nodes: new Map([["a", { x: -3, y: 4, isPinned: true }], ["b", null]]) };
    expect(read(write(view))).toEqual(view);
  });

  it("stays short for five hundred nodes", () => {
    const view = viewOf(...Array.from({ length: 500 }, (_, index) => `resolution-${index}`));
    expect(write(view).length).toBeLessThan(maxLength);
    expect(read(write(view))).toEqual(view);
  });

  it.each(["", "#", "#v=2&n=a", "#v=1&z=!!!", "#nonsense", "#v=1&n=%E0%A4%A"])("never fails on %j", (fragment) => {
    expect(() => read(fragment)).not.toThrow();
  });
});
