import type { JSX } from "preact";
import { keepOnly, remove } from "../page/adding.js";
import { showCommon, showPaths } from "../page/asking.js";
import type { Node } from "../store/graph.js";
import { Sign } from "./parts.js";

/** Several selected nodes, and what can be asked of two. */
export const PairPanel = ({ nodes }: { nodes: readonly Node[] }): JSX.Element => (
  <>
    <h2>{nodes.length} nodes selected</h2>
    <ul class="nodes">{nodes.map((node) => <li key={node.id}><Sign type={node.type} isSmall />{node.label}</li>)}</ul>
    <div class="choices">
      {nodes.length === 2 && <button type="button" onClick={() => void showPaths(nodes[0]!, nodes[1]!)}>Path between them</button>}
      {nodes.length === 2 && <button type="button" onClick={() => void showCommon(nodes[0]!, nodes[1]!)}>What they have in common</button>}
      <button type="button" onClick={() => keepOnly(nodes.map((node) => node.id))}>Hide the others</button>
      <button type="button" onClick={() => remove(nodes.map((node) => node.id))}>Hide these</button>
    </div>
  </>
);
