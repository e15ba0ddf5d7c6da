import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";

export interface LayoutNode { readonly id: string; readonly x: number | null; readonly y: number | null; readonly isFixed: boolean }
export interface LayoutLink { readonly source: string; readonly target: string }
export type Places = ReadonlyMap<string, { x: number; y: number }>;

interface Body extends SimulationNodeDatum { id: string }

const ticks = 320;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Settles nodes by forces. What is fixed stays where it is, so that a drawing that someone knows does not turn round. The same
 * nodes in the same order come to the same places, on every machine.
 */
export function force(nodes: readonly LayoutNode[], links: readonly LayoutLink[]): Places {
  const bodies = nodes.map((node, index) => ({ id: node.id, ...startOf(node, index, nodes, links) }));
  forceSimulation<Body>(bodies)
    .force("charge", forceManyBody<Body>().strength(-1700).distanceMax(650))
    .force("link", forceLink<Body, { source: string; target: string }>(links.map((link) => ({ ...link })))
      .id((body) => body.id).distance(105).strength(0.42))
    // A label is wider than high: apart sideways, near one below the other.
    .force("collide", forceCollide<Body>(70).strength(1).iterations(3))
    .force("x", forceX<Body>(0).strength(0.06))
    .force("y", forceY<Body>(0).strength(0.09))
    .randomSource(random())
    .stop()
    .tick(ticks);
  return new Map(bodies.map((body) => [body.id, { x: body.x ?? 0, y: body.y ?? 0 }]));
}

function startOf(node: LayoutNode, index: number, nodes: readonly LayoutNode[], links: readonly LayoutLink[]): Omit<Body, "id"> {
  if (node.x !== null && node.y !== null) return node.isFixed ? { x: node.x, y: node.y, fx: node.x, fy: node.y } : { x: node.x, y: node.y };
  const near = neighbourOf(node, nodes, links);
  const radius = near ? 90 : 34 * Math.sqrt(index + 0.5);
  return { x: (near?.x ?? 0) + radius * Math.cos(index * goldenAngle), y: (near?.y ?? 0) + radius * Math.sin(index * goldenAngle) };
}

// New nodes start beside the node that they were expanded from.
function neighbourOf(node: LayoutNode, nodes: readonly LayoutNode[], links: readonly LayoutLink[]): LayoutNode | undefined {
  const others = new Set(links.flatMap((link) =>
    link.source === node.id ? [link.target] : link.target === node.id ? [link.source] : []));
  return nodes.find((other) => other.x !== null && others.has(other.id));
}

// d3's own default is of this kind too; it is written out so that no version of it moves a shared drawing.
function random(): () => number {
  let seed = 1;
  return () => (seed = (1664525 * seed + 1013904223) % 4294967296) / 4294967296;
}
