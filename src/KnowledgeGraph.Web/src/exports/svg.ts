import { labelOf } from "../drawing/elements.js";
import { readGround, type Ground } from "../drawing/stylesheet.js";
import { familyOf, type Family } from "../drawing/types.js";
import type { Link, Scene } from "../store/scene.js";
import type { Place, View } from "../store/view.js";
import { isDisputed, isWeak } from "../store/evidence.js";
import { escaped } from "./xml.js";

const icons = import.meta.glob<string>("../drawing/icons/*.svg", { eager: true, query: "?raw", import: "default" });

const radius = 20;
const margin = 90;
const widest = 22;

/** The drawing as SVG; its text stays text. */
export function svg(scene: Scene, view: View): string {
  const ground = readGround();
  const places = new Map(scene.nodes.flatMap((node) => { const place = view.nodes.get(node.id); return place ? [[node.id, place] as const] : []; }));
  const xs = [...places.values()].map(({ x }) => x);
  const ys = [...places.values()].map(({ y }) => y);
  const [left, top] = [Math.min(0, ...xs) - margin, Math.min(0, ...ys) - margin];
  const [width, height] = [Math.max(0, ...xs) + margin - left, Math.max(0, ...ys) + margin - top];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" font-family="system-ui, sans-serif">
<title>${escaped(`${scene.nodes.length} nodes, ${scene.relationships.length} relationships`)}</title>
<defs><marker id="arrow" viewBox="0 0 10 10" refX="10" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path d="M0 1 10 5 0 9z" fill="${ground.soft}"/></marker></defs>
<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${ground.paper}"/>
${scene.links.map((link) => linkSvg(link, places, ground)).join("\n")}
${scene.nodes.map((node) => nodeSvg(node.label, node.type, places.get(node.id), ground)).join("\n")}
</svg>
`;
}

function linkSvg(link: Link, places: ReadonlyMap<string, Place>, ground: Ground): string {
  const [from, to] = [places.get(link.source), places.get(link.target)];
  if (!from || !to) return "";
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [((to.x - from.x) / length) * (radius + 2), ((to.y - from.y) / length) * (radius + 2)];
  const claims = link.relationships.flatMap((row) => row.claims);
  const ends = `x1="${(from.x + dx).toFixed(1)}" y1="${(from.y + dy).toFixed(1)}" x2="${(to.x - dx).toFixed(1)}" y2="${(to.y - dy).toFixed(1)}"`;
  const dash = isWeak(claims) ? ' stroke-dasharray="6 4"' : "";
  const back = link.relationships.some((row) => row.target === link.source) ? ' marker-start="url(#arrow)"' : "";
  const ahead = link.relationships.some((row) => row.source === link.source) ? ' marker-end="url(#arrow)"' : "";
  const double = isDisputed(claims) ? `<line ${ends} stroke="${ground.paper}" stroke-width="2.5"/>` : "";
  return `<g><title>${escaped(labelOf(link))}</title><line ${ends} stroke="${ground.soft}" stroke-width="${double ? 5 : 1.6}"${dash}${back}${ahead}/>${double}</g>`;
}

function nodeSvg(label: string, type: string, place: Place | undefined, ground: Ground): string {
  if (!place) return "";
  const lines = wrapped(label).map((line, index) =>
    `<text x="${place.x}" y="${place.y + radius + 16 + index * 14}" text-anchor="middle" font-size="12" fill="${ground.ink}">${escaped(line)}</text>`);
  const icon = (icons[`../drawing/icons/${type}.svg`] ?? icons["../drawing/icons/Other.svg"] ?? "")
    .replace("<svg ", `<svg x="${place.x - 12}" y="${place.y - 12}" `);
  return `<g><title>${escaped(`${label} (${type})`)}</title>${shape(familyOf(type), place)}${icon.trim()}${lines.join("")}</g>`;
}

const corners: Readonly<Record<Exclude<Family["shape"], "ellipse" | "round-rectangle">, readonly (readonly [number, number])[]>> = {
  hexagon: [[-0.5, -1], [0.5, -1], [1, 0], [0.5, 1], [-0.5, 1], [-1, 0]],
  "cut-rectangle": [[-0.64, -1], [0.64, -1], [1, -0.64], [1, 0.64], [0.64, 1], [-0.64, 1], [-1, 0.64], [-1, -0.64]],
  octagon: [[-0.41, -1], [0.41, -1], [1, -0.41], [1, 0.41], [0.41, 1], [-0.41, 1], [-1, 0.41], [-1, -0.41]],
};

function shape({ shape: name, colour }: Family, { x, y }: Place): string {
  if (name === "ellipse") return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`;
  if (name === "round-rectangle") return `<rect x="${x - radius}" y="${y - radius}" width="${radius * 2}" height="${radius * 2}" rx="8" fill="${colour}"/>`;
  return `<polygon points="${corners[name].map(([dx, dy]) => `${x + dx * radius},${y + dy * radius}`).join(" ")}" fill="${colour}"/>`;
}

function wrapped(label: string): readonly string[] {
  const lines = [""];
  for (const word of label.split(" ")) {
    const line = lines.at(-1)!;
    if (line !== "" && line.length + word.length >= widest) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.length <= 4 ? lines : [...lines.slice(0, 3), `${lines[3]!}…`];
}
