import { fetchDetails } from "../api/details.js";
import { fetchFacts, fetchServed } from "../api/fetching.js";
import * as address from "../store/address.js";
import { withFacts } from "../store/graph.js";
import { store, type State } from "../store/store.js";
import { adding, emptyView, type View } from "../store/view.js";
import { loaded } from "./adding.js";
import { amend, onTravel, step } from "./steps.js";
import { story } from "./story.js";
import { during } from "./waiting.js";

/** Shows the view of the page's address; where it has none, the story. */
export function open(): Promise<void> {
  onTravel((view) => void during("Loading", async () => store.set({ view: await complete(view), menu: null })));
  addEventListener("offline", () => store.set({ problem: { code: "OFFLINE", text: "There is no network. It can be looked at and exported as it is.", retry: null } }));
  addEventListener("online", () => { if (store.state.problem?.code === "OFFLINE") store.set({ problem: null }); });
  store.subscribe(loadDetails);
  store.subscribe(loadFacts);
  void fetchServed().then((served) => store.set({ served }), () => undefined);
  return during("Opening the graph", async () => amend(await complete(address.read(location.hash) ?? adding(emptyView, story))));
}

/** Opens a view that was exported as JSON. */
export const openFile = (file: File): Promise<void> => during("Opening the file", async () => {
  const fragment = (await import("../exports/json.js")).addressOf(await file.text());
  const view = fragment === null ? null : address.read(fragment);
  if (view === null) throw new Error(`${file.name} is not a view that was exported here.`);
  step(await complete(view), `${file.name} opened`);
});

/** The story in place of whatever is drawn. */
export const openStory = (): Promise<void> =>
  during("Opening the story", async () => step(await complete(adding(emptyView, story)), "The story of Busan 2014"));

const complete = (view: View): Promise<View> =>
  loaded(view, [...view.nodes.keys()].filter((id) => !store.state.graph.nodes.has(id)));

// What the panel shows of a selected node is fetched when it is first selected.
function loadDetails({ view, graph, details }: State, before: State): void {
  if (view.selected === before.view.selected && graph === before.graph) return;
  const node = view.selected.length === 1 ? graph.nodes.get(view.selected[0]!) : undefined;
  if (!node || details.has(node.id)) return;
  void during("Reading the evidence", async () => {
    const found = await fetchDetails(node.id, node.type);
    store.set({ details: new Map(store.state.details).set(node.id, found) });
  });
}

const beingRead = new Set<string>();

// Facts about the nodes themselves are fetched when something shows them. Where that failed, it is tried again when another view is shown.
function loadFacts({ view, graph }: State, before: State): void {
  const isNew = view !== before.view || graph !== before.graph;
  if (!isNew || (view.tab !== "table" && view.evidence === "all")) return;
  const missing = [...view.nodes.keys()].filter((id) => graph.nodes.has(id) && !graph.facts.has(id) && !beingRead.has(id));
  if (missing.length > 0) void during("Reading the facts", () => readFacts(missing));
}

async function readFacts(ids: readonly string[]): Promise<void> {
  ids.forEach((id) => beingRead.add(id));
  try {
    const claims = await fetchFacts(ids);
    store.set({ graph: withFacts(store.state.graph, ids, claims) });
  } finally {
    ids.forEach((id) => beingRead.delete(id));
  }
}
