import { describe, expect, it } from "vitest";
import { evidenceCsv, nodesCsv } from "../src/exports/csv.js";
import { graphml } from "../src/exports/graphml.js";
import { addressOf } from "../src/exports/json.js";
import { sceneOf } from "../src/store/scene.js";
import { citation, claim, graphOf, node, relationship, viewOf } from "./sample.js";

const view = viewOf("a", "b");

describe("a table", () => {
  it.each([["=1+2", "'=1+2"], ["+1", "'+1"], ["-1", "'-1"], ["@a", "'@a"], ["a\"b", '"a""b"'], ["a,b", '"a,b"'], ["a\nb", '"a\nb"']])("writes %j as %j", (label, cell) => {
    const graph = graphOf([{ ...node("a"), label }], []);
    expect(nodesCsv(sceneOf(graph, view))).toBe(`\uFEFFid,type,label,start,end\r\na,Conference,${cell},,\r\n`);
  });

  it("has a row for each sentence", () => {
    const graph = graphOf([node("a"), node("b")], [relationship("a", "b", [claim({ citations: [citation("s"), citation("t", null)] })])]);
    expect(evidenceCsv(sceneOf(graph, view), graph).trim().split("\r\n")).toHaveLength(3);
  });
});

describe("GraphML", () => {
  it("escapes what would be markup and drops what XML cannot hold", () => {
    const graph = graphOf([{ ...node("a"), label: "<&\"\u0001>" }], []);
    expect(graphml(sceneOf(graph, view), view)).toContain('<data key="node-label">&lt;&amp;&quot;&gt;</data>');
  });
});

describe("a file", () => {
  it.each(["", "null", "[]", "{}", '{"format":"other","address":"#"}'])("that is %j is no view", (text) => expect(addressOf(text)).toBeNull());
});
