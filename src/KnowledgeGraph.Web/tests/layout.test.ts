import { describe, expect, it } from "vitest";
import { path, rings } from "../src/layout/fixed.js";
import { force, type LayoutNode } from "../src/layout/force.js";

const nodes = (...ids: string[]): LayoutNode[] => ids.map((id) => ({ id, x: null, y: null, isFixed: false }));
const links = [{ source: "a", target: "b" }, { source: "c", target: "b" }, { source: "b", target: "d" }];

describe("a layout", () => {
  it("comes to the same places each time", () => {
    expect([...force(nodes("a", "b", "c", "d"), links)]).toEqual([...force(nodes("a", "b", "c", "d"), links)]);
  });

  it("leaves fixed nodes where they are and keeps nodes apart", () => {
    const fixed = { id: "a", x: 500, y: 7, isFixed: true };
    const places = force([fixed, ...nodes("b", "c", "d")], links);
    expect(places.get("a")).toEqual({ x: 500, y: 7 });
    const all = [...places.values()];
    all.forEach((one, index) => all.slice(index + 1).forEach((other) => expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(60)));
  });

  it("puts a path from left to right and those of equal distance below each other", () => {
    const places = path(nodes("a", "b", "c", "d"), links, "a");
    expect(["a", "b", "c", "d"].map((id) => places.get(id)!.x)).toEqual([0, 230, 460, 460]);
    expect(places.get("c")!.y).not.toBe(places.get("d")!.y);
  });

  it("puts rings around one node, what is not connected outermost", () => {
    const places = rings(nodes("b", "a", "c", "d", "far"), links, "b");
    const radius = (id: string): number => Math.round(Math.hypot(places.get(id)!.x, places.get(id)!.y));
    expect(["b", "a", "c", "d", "far"].map(radius)).toEqual([0, 170, 170, 170, 340]);
  });
});
