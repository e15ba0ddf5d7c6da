import { ask } from "../api/ask.js";
import { Hosts, Leaders, Sayings } from "../api/documents.js";
import { anyPath, fetchCommon, fetchPaths, type PathLimits } from "../api/fetching.js";
import { plural } from "../drawing/types.js";
import { withNodes, withRelationships, type Node } from "../store/graph.js";
import { store } from "../store/store.js";
import { adding, emptyView, type LayoutKind, type Tab } from "../store/view.js";
import { loaded } from "./adding.js";
import { arrange } from "./arranging.js";
import { step } from "./steps.js";
import { during } from "./waiting.js";

/** Draws the shortest paths between two nodes from left to right, and nothing else. */
export const showPaths = (from: Node, to: Node, limits: PathLimits = anyPath): Promise<void> => during("Looking for paths", async () => {
  const paths = await fetchPaths(from.id, to.id, limits);
  const graph = paths.reduce((all, path) => withRelationships(withNodes(all, path.nodes), path.relationships), store.state.graph);
  store.set({ graph, dialog: null, answer: { kind: "paths", from, to, limits, paths } });
  if (paths.length === 0) return;
  await replace(paths.flatMap((path) => path.nodes.map((node) => node.id)), "graph", `${plural(paths.length, "path")} found`);
  await arrange("path", from.id);
});

/** What two nodes have in common, and what only one of them has. */
export const showCommon = (one: Node, other: Node): Promise<void> => during("Comparing", async () => {
  const [shared, ofOne, ofOther] = await Promise.all([fetchCommon([one.id, other.id]), fetchCommon([one.id]), fetchCommon([other.id])]);
  const common = new Set(shared.map((node) => node.id));
  const apart = (nodes: readonly Node[], than: Node): readonly Node[] => nodes.filter((node) => !common.has(node.id) && node.id !== than.id);
  store.set({
    answer: { kind: "common", one, other, shared, ofOne: apart(ofOne, other), ofOther: apart(ofOther, one) },
    announcement: `${plural(shared.length, "node")} in common`,
  });
});

/** A ready-made question: it draws the nodes that it is about. */
export interface Question {
  readonly title: string;
  readonly tab: Tab;
  readonly layout: LayoutKind;
  readonly ids: () => Promise<readonly (string | null | undefined)[]>;
}

export const questions: readonly Question[] = [
  {
    title: "Which nations hosted Plenipotentiary Conferences, and what did each adopt?",
    tab: "table",
    layout: "force",
    ids: async () => ((await ask(Hosts, {})).conferences.nodes ?? []).flatMap((row) => [row.id, row.host?.id]),
  },
  {
    title: "What did officials say, and where?",
    tab: "table",
    layout: "force",
    ids: async () => ((await ask(Sayings, {})).quotations.nodes ?? []).flatMap((row) => [row.id, row.speaker?.id, row.saidAt?.id]),
  },
  {
    title: "Who led the ITU, and when?",
    tab: "table",
    layout: "force",
    ids: async () => {
      const { office } = await ask(Leaders, { office: "itu-secretary-general" });
      return [office?.id, ...(office?.holders.nodes ?? []).map((row) => row.id)];
    },
  },
];

export const askQuestion = ({ title, tab, ids }: Question): Promise<void> => during("Asking", async () => {
  const found = new Set((await ids()).filter((id) => id != null));
  await replace([...found], tab, title);
});

async function replace(ids: readonly string[], tab: Tab, what: string): Promise<void> {
  const view = adding({ ...emptyView, tab }, ids);
  step(await loaded(view, ids), what);
}
