import type { StylesheetJson } from "cytoscape";
import { families } from "./types.js";

/** The colours of the page that the drawing shares. */
export interface Ground { readonly ink: string; readonly soft: string; readonly paper: string; readonly accent: string }

export function readGround(): Ground {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return { ink: colour("--ink"), soft: colour("--edge"), paper: colour("--paper"), accent: colour("--accent") };
}

const font = 'system-ui, "Segoe UI", sans-serif';

export const stylesheet = ({ ink, soft, paper, accent }: Ground): StylesheetJson => [
  {
    selector: "node",
    style: {
      width: 40, height: 40, "background-image": "data(icon)", "background-width": 24, "background-height": 24,
      "background-image-smoothing": "yes", "background-image-containment": "over",
      label: "data(label)", "font-family": font, "font-size": 13, color: ink, "text-wrap": "wrap", "text-max-width": "130px",
      "text-valign": "bottom", "text-margin-y": 5, "line-height": 1.2, "text-background-color": paper, "text-background-opacity": 0.82,
      "text-background-padding": "2px", "text-background-shape": "roundrectangle", "min-zoomed-font-size": 6, "overlay-opacity": 0,
    },
  },
  ...families.map(({ name, shape, colour }) => ({
    selector: `node.${name}`, style: { shape, "background-color": colour },
  }) as const),
  { selector: "node.hub", style: { width: 54, height: 54, "background-width": 32, "background-height": 32, "font-size": 14, "font-weight": 600 } },
  { selector: "node.pinned", style: { "border-width": 2, "border-color": ink, "border-style": "dotted" } },
  {
    selector: "edge",
    style: {
      width: 1.6, "line-color": soft, "curve-style": "bezier", "target-arrow-color": soft, "source-arrow-color": soft, "arrow-scale": 0.9,
      "font-family": font, "font-size": 10.5, color: ink, "text-rotation": "autorotate", "text-background-color": paper,
      "text-background-opacity": 0.9, "text-background-padding": "2px", "min-zoomed-font-size": 7, "overlay-opacity": 0,
    },
  },
  { selector: "edge.forward", style: { "target-arrow-shape": "triangle" } },
  { selector: "edge.backward", style: { "source-arrow-shape": "triangle" } },
  { selector: "edge.weak", style: { "line-style": "dashed", "line-dash-pattern": [6, 4] } },
  // Two thin lines: what sources disagree about.
  { selector: "edge.disputed", style: { width: 2.5, "line-color": paper, "line-outline-width": 1.4, "line-outline-color": soft } },
  { selector: "edge.labelled, edge.hover, edge:selected", style: { label: "data(label)" } },
  { selector: ".dim", style: { opacity: 0.3 } },
  { selector: "edge.hover", style: { width: 3, "line-color": accent, "target-arrow-color": accent, "source-arrow-color": accent, "z-index": 5 } },
  {
    selector: "edge:selected",
    style: { width: 3.5, "line-color": accent, "target-arrow-color": accent, "source-arrow-color": accent, "z-index": 6, "font-weight": 600 },
  },
  { selector: "node.hover", style: { "underlay-color": accent, "underlay-opacity": 0.18, "underlay-padding": 7, "underlay-shape": "ellipse" } },
  {
    selector: "node:selected, node.current",
    style: { "underlay-color": accent, "underlay-opacity": 0.32, "underlay-padding": 9, "underlay-shape": "ellipse", "font-weight": 600, "z-index": 9 },
  },
];
