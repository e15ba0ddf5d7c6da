import { describe, expect, it } from "vitest";
import { sceneOf } from "../src/store/scene.js";
import { citation, claim, graphOf, node, relationship, viewOf } from "./sample.js";

const graph = graphOf(
  [node("a", "2014-10-20"), node("b", "2018"), node("city", null, "Place"), node("land", null, "Nation")],
  [
    relationship("a", "city"),
    relationship("city", "land", [claim(), claim({ id: "d", citations: [citation("t")] })]),
    relationship("a", "b", [claim({ status: "DISPUTED" })]),
    relationship("b", "a", [claim()]),
  ]);
const view = viewOf("a", "b", "city", "land");

const ids = (of: { nodes: readonly { id: string }[] }): string[] => of.nodes.map(({ id }) => id);

describe("a scene", () => {
  it("draws all that joins two nodes as one link", () => {
    const { links, relationships } = sceneOf(graph, view);
    expect(relationships).toHaveLength(4);
    expect(links.map(({ id, relationships }) => [id, relationships.length])).toEqual([["a|city", 1], ["city|land", 1], ["a|b", 2]]);
  });

  it("leaves out hidden types, and relationships with them", () => {
    const scene = sceneOf(graph, { ...view, hiddenTypes: new Set(["Place"]) });
    expect(ids(scene)).toEqual(["a", "b", "land"]);
    expect(scene.hiddenCount).toBe(1);
    expect(scene.links.map(({ id }) => id)).toEqual(["a|b"]);
  });

  it("keeps nodes without a date only beside what is of the time", () => {
    expect(ids(sceneOf(graph, { ...view, from: "2014-10", to: "2014" }))).toEqual(["a", "city"]);
    expect(ids(sceneOf(graph, { ...view, from: "2016", to: "" }))).toEqual(["b"]);
    expect(ids(sceneOf(graph, { ...view, from: "", to: "1900" }))).toEqual([]);
  });

  it("keeps relationships by their evidence, and the nodes that they join", () => {
    const disputed = sceneOf(graph, { ...view, evidence: "disputed" });
    expect(disputed.relationships.map(({ id }) => id)).toEqual(["a HELD_IN b"]);
    expect(ids(disputed)).toEqual(["a", "b"]);
    expect(sceneOf(graph, { ...view, evidence: "single" }).links.map(({ id }) => id)).toEqual(["a|city", "a|b"]);
  });
});
