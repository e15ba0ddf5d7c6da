import type { Drawing } from "../drawing/drawing.js";
import { store, type State } from "../store/store.js";
import { fetchFacts } from "../api/fetching.js";
import { withFacts } from "../store/graph.js";
import { during } from "./waiting.js";

let drawing: Drawing | null = null;

/** Tells which drawing a picture is taken of. */
export const drawnBy = (current: Drawing): void => void (drawing = current);

interface Format { readonly name: string; readonly file: string; readonly type: string; readonly make: (state: State) => Promise<string | Blob> }

// What makes a file is fetched when it is first wanted.
export const formats: readonly Format[] = [
  { name: "PNG, a picture", file: "graph.png", type: "image/png", make: async (state) => (await import("../exports/png.js")).png(await drawn(state).picture(2), state) },
  { name: "SVG, a drawing", file: "graph.svg", type: "image/svg+xml", make: async ({ scene, view }) => (await import("../exports/svg.js")).svg(scene, view) },
  { name: "CSV, nodes", file: "nodes.csv", type: "text/csv", make: async ({ scene }) => (await import("../exports/csv.js")).nodesCsv(scene) },
  { name: "CSV, relationships", file: "relationships.csv", type: "text/csv", make: async ({ scene }) => (await import("../exports/csv.js")).relationshipsCsv(scene) },
  { name: "CSV, evidence", file: "evidence.csv", type: "text/csv", make: async () => { const { scene, graph } = await withAllFacts(); return (await import("../exports/csv.js")).evidenceCsv(scene, graph); } },
  { name: "JSON, to open again here", file: "graph.json", type: "application/json", make: async (state) => (await import("../exports/json.js")).json(state) },
  { name: "GraphML, for other programs", file: "graph.graphml", type: "application/xml", make: async ({ scene, view }) => (await import("../exports/graphml.js")).graphml(scene, view) },
];

export const exportAs = ({ name, file, type, make }: Format): Promise<void> => during(`Writing ${name}`, async () => {
  const content = await make(store.state);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  store.set({ announcement: `${file} written` });
});

// A view that is too much to draw unasked is drawn for its picture.
function drawn({ scene, view }: State): Drawing {
  drawing!.draw(scene, view);
  return drawing!;
}

async function withAllFacts(): Promise<State> {
  const { graph, scene } = store.state;
  const missing = scene.nodes.map((node) => node.id).filter((id) => !graph.facts.has(id));
  if (missing.length > 0) store.set({ graph: withFacts(graph, missing, await fetchFacts(missing)) });
  return store.state;
}
