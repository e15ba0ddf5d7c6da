import type { ElementDefinition } from "cytoscape";
import { isDisputed, isWeak } from "../store/evidence.js";
import type { Node } from "../store/graph.js";
import type { Link, Scene } from "../store/scene.js";
import { linkEnds, type View } from "../store/view.js";
import { familyOf, iconOf, inWords } from "./types.js";

// With more links than this their labels would cover the drawing: they show when one points at them.
const labelledLinks = 40;
const hubDegree = 8;
const longestLabel = 48;

/** What Cytoscape is to draw of a scene. */
export function elementsOf(scene: Scene, view: View): readonly ElementDefinition[] {
  const near = neighbourhood(scene, view);
  const degrees = new Map<string, number>();
  for (const { source, target } of scene.links) {
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  const drawn = new Map<string, number>();
  for (const { source, target } of scene.relationships) {
    for (const end of new Set([source, target])) drawn.set(end, (drawn.get(end) ?? 0) + 1);
  }
  return [
    ...scene.nodes.map((node) => ({
      group: "nodes" as const,
      data: { id: node.id, label: `${shortened(node.label)}${more(node, drawn.get(node.id) ?? 0)}`, icon: iconOf(node.type) },
      classes: [
        familyOf(node.type).name,
        (degrees.get(node.id) ?? 0) >= hubDegree ? "hub" : "",
        view.nodes.get(node.id)?.isPinned ? "pinned" : "",
        near && !near.has(node.id) ? "dim" : "",
      ].filter(Boolean),
    })),
    ...scene.links.map((link) => ({
      group: "edges" as const,
      data: { id: link.id, source: link.source, target: link.target, label: labelOf(link) },
      classes: classesOf(link, scene, near),
    })),
  ];
}

function classesOf(link: Link, scene: Scene, near: ReadonlySet<string> | null): string[] {
  const claims = link.relationships.flatMap((row) => row.claims);
  return [
    link.relationships.some((row) => row.source === link.source) ? "forward" : "",
    link.relationships.some((row) => row.target === link.source) ? "backward" : "",
    isDisputed(claims) ? "disputed" : "",
    isWeak(claims) ? "weak" : "",
    scene.links.length < labelledLinks ? "labelled" : "",
    near && !near.has(link.id) ? "dim" : "",
  ].filter(Boolean);
}

/** "adopted", or where several join the same two nodes the first and how many more: "held in, 1 more". */
export function labelOf({ relationships: [first, ...rest] }: Link): string {
  const name = inWords(first?.type ?? "");
  return rest.length === 0 ? name : `${name}, ${rest.length} more`;
}

/** What stays at full strength beside the selection; null where nothing is selected. */
function neighbourhood(scene: Scene, view: View): ReadonlySet<string> | null {
  const selected = new Set(view.selected);
  if (selected.size === 0) return null;
  const near = new Set([...selected, ...view.selected.flatMap(linkEnds)]);
  for (const link of scene.links) {
    if (selected.has(link.source) || selected.has(link.target)) [link.id, link.source, link.target].forEach((id) => near.add(id));
  }
  return near;
}

// How many relationships of the node the drawing leaves out.
function more(node: Node, drawn: number): string {
  const all = node.counts?.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return all > drawn ? `\n+${all - drawn}` : "";
}

const shortened = (label: string): string => (label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1).trimEnd()}…`);
