import { inOrder } from "../store/evidence.js";
import type { Node, Relationship } from "../store/graph.js";
import type { Scene } from "../store/scene.js";
import type { View } from "../store/view.js";
import { escaped } from "./xml.js";

const keys = [
  ["label", "node", "string"], ["type", "node", "string"], ["start", "node", "string"], ["end", "node", "string"], ["x", "node", "double"],
  ["y", "node", "double"], ["type", "edge", "string"], ["key", "edge", "string"], ["claims", "edge", "int"], ["evidence", "edge", "string"],
] as const;

/** As Gephi, yEd and Cytoscape read it. Source: the GraphML primer. */
export const graphml = (scene: Scene, view: View): string => `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys.map(([name, of, type]) => `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`).join("\n")}
  <graph edgedefault="directed">
${scene.nodes.map((node) => nodeXml(node, view)).join("\n")}
${scene.relationships.map(edgeXml).join("\n")}
  </graph>
</graphml>
`;

function nodeXml(node: Node, view: View): string {
  const place = view.nodes.get(node.id);
  const data = { label: node.label, type: node.type, start: node.start, end: node.end, x: place?.x ?? null, y: place?.y ?? null };
  return `    <node id="${escaped(node.id)}">${dataXml("node", data)}</node>`;
}

function edgeXml(row: Relationship): string {
  const sentence = inOrder(row.claims).flatMap((claim) => claim.citations).map((citation) => citation.excerpt ?? citation.source.title)[0] ?? null;
  const data = { type: row.type, key: row.key, claims: row.claims.length, evidence: sentence };
  return `    <edge id="${escaped(row.id)}" source="${escaped(row.source)}" target="${escaped(row.target)}">${dataXml("edge", data)}</edge>`;
}

const dataXml = (of: string, data: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(data).flatMap(([name, value]) => (value === null ? [] : [`<data key="${of}-${name}">${escaped(String(value))}</data>`])).join("");
