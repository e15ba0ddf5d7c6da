import type { LayoutLink, LayoutNode, Places } from "./force.js";

const step = 230;

/** From left to right by distance from the start; those of equal distance stand one below the other. */
export function path(nodes: readonly LayoutNode[], links: readonly LayoutLink[], start: string): Places {
  const columns = byDepth(nodes, links, start);
  return new Map(columns.flatMap((column, depth) =>
    column.map((id, row) => [id, { x: depth * step, y: (row - (column.length - 1) / 2) * 130 }] as const)));
}

/** In rings around one node, by distance from it. */
export function rings(nodes: readonly LayoutNode[], links: readonly LayoutLink[], centre: string): Places {
  const places = new Map<string, { x: number; y: number }>();
  let radius = 0;
  for (const [depth, ring] of byDepth(nodes, links, centre).entries()) {
    // Wide enough for a label per node.
    radius = depth === 0 ? 0 : Math.max(radius + 170, (ring.length * 115) / (2 * Math.PI));
    ring.forEach((id, index) => {
      const angle = (index / ring.length) * 2 * Math.PI - Math.PI / 2;
      places.set(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    });
  }
  return places;
}

/** Nodes by their distance from the start; last, those that it is not connected with. */
function byDepth(nodes: readonly LayoutNode[], links: readonly LayoutLink[], start: string): readonly (readonly string[])[] {
  const left = new Set(nodes.map((node) => node.id));
  const columns: string[][] = [];
  let column = left.has(start) ? [start] : [...left].slice(0, 1);
  while (column.length > 0) {
    column.forEach((id) => left.delete(id));
    columns.push(column);
    const reached = new Set(column.flatMap((id) => links.flatMap((link) =>
      link.source === id ? [link.target] : link.target === id ? [link.source] : [])));
    column = [...left].filter((id) => reached.has(id));
  }
  return left.size > 0 ? [...columns, [...left]] : columns;
}
