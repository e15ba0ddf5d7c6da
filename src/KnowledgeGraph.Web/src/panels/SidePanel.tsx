import type { JSX } from "preact";
import type { State } from "../store/store.js";
import { AnswerPanel } from "./AnswerPanel.js";
import { LinkPanel } from "./LinkPanel.js";
import { NodePanel } from "./NodePanel.js";
import { PairPanel } from "./PairPanel.js";
import { Welcome } from "./Welcome.js";

/** What is said about the selection, or the answer to a question. */
export function SidePanel({ state }: { state: State }): JSX.Element {
  const [first = ""] = state.view.selected;
  const link = state.scene.links.find((row) => row.id === first);
  const nodes = state.view.selected.map((id) => state.graph.nodes.get(id)).filter((node) => node !== undefined);
  if (state.answer) return <AnswerPanel answer={state.answer} state={state} />;
  if (link) return <LinkPanel link={link} graph={state.graph} />;
  if (nodes.length > 1) return <PairPanel nodes={nodes} />;
  if (nodes[0]) return <NodePanel key={first} node={nodes[0]} state={state} />;
  return <Welcome />;
}
