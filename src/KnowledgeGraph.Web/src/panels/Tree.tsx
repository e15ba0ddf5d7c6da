import { useRef, useState } from "preact/hooks";
import type { JSX } from "preact";
import { plural } from "../drawing/types.js";
import { select } from "../page/arranging.js";
import { namesOf } from "../page/expanding.js";
import type { State } from "../store/store.js";
import { linkEnds, linkId, toggled } from "../store/view.js";
import { mostRows } from "./LimitedRows.js";
import { Sign } from "./parts.js";

interface Branch {
  readonly key: string;
  readonly text: string;
  readonly type: string | null;
  readonly select: string | null;
  readonly branches: readonly Branch[];
}

/** The same scene as a tree: node, its relationships by type, the neighbours. The keys are those of ARIA's tree. */
export function Tree({ state }: { state: State }): JSX.Element {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState("");
  const tree = useRef<HTMLUListElement>(null);
  const [most, setMost] = useState(mostRows);
  const all = state.scene.nodes.length;
  const roots = branchesOf(state, most);
  const rows = visible(roots, open);
  const focused = rows.some(({ branch }) => branch.key === current) ? current : (rows[0]?.branch.key ?? "");
  const go = (key: string | undefined): void => {
    if (key === undefined) return;
    setCurrent(key);
    tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  };
  const toggle = (key: string): void => setOpen(toggled(open, key));
  const keys = (event: KeyboardEvent): void => {
    const at = rows.findIndex(({ branch }) => branch.key === focused);
    const row = rows[at];
    if (!row) return;
    const isOpen = open.has(row.branch.key);
    const hasMore = row.branch.branches.length > 0;
    switch (event.key) {
      case "ArrowDown": go(rows[at + 1]?.branch.key); break;
      case "ArrowUp": go(rows[at - 1]?.branch.key); break;
      case "Home": go(rows[0]?.branch.key); break;
      case "End": go(rows.at(-1)?.branch.key); break;
      case "ArrowRight": if (hasMore && !isOpen) toggle(row.branch.key); else if (hasMore) go(rows[at + 1]?.branch.key); break;
      case "ArrowLeft": if (isOpen) toggle(row.branch.key); else go(row.parent); break;
      case "Enter": choose(row.branch); break;
      case " ": chooseToo(row.branch); break;
      default: return;
    }
    event.preventDefault();
  };
  const choose = (branch: Branch): void => {
    if (branch.select) select([branch.select]);
    else toggle(branch.key);
  };
  // As Shift and a click in the drawing.
  const chooseToo = (branch: Branch): void => {
    const { selected } = state.view;
    const isNode = branch.select !== null && linkEnds(branch.select).length === 0 && !selected.some((id) => linkEnds(id).length > 0);
    if (isNode) select([...toggled(new Set(selected), branch.select!)]);
    else choose(branch);
  };
  return (
    <div id="tree" class="tree" role="tabpanel" aria-labelledby="tab-tree">
      <ul ref={tree} role="tree" aria-multiselectable="true" aria-label="Nodes and their relationships" onKeyDown={keys}>
        {rows.map(({ branch, level, position, size }) => (
          <li key={branch.key} data-key={branch.key} role="treeitem" aria-level={level} aria-posinset={position} aria-setsize={size}
            aria-selected={state.view.selected.includes(branch.select ?? "")} class={`level-${level}`}
            {...(branch.branches.length > 0 ? { "aria-expanded": open.has(branch.key) } : {})}
            tabIndex={branch.key === focused ? 0 : -1}
            onClick={() => { setCurrent(branch.key); toggle(branch.key); choose(branch); }}>
            {branch.type && <Sign type={branch.type} isSmall />}{branch.text}
          </li>
        ))}
      </ul>
      {all > most && <button type="button" onClick={() => setMost(most + mostRows)}>Show {mostRows} more; {all - most} are not shown</button>}
    </div>
  );
}

interface Row { readonly branch: Branch; readonly level: number; readonly position: number; readonly size: number; readonly parent: string | undefined }

const visible = (branches: readonly Branch[], open: ReadonlySet<string>, level = 1, parent?: string): readonly Row[] =>
  branches.flatMap((branch, index) => [
    { branch, level, position: index + 1, size: branches.length, parent },
    ...(open.has(branch.key) ? visible(branch.branches, open, level + 1, branch.key) : []),
  ]);

function branchesOf({ scene, graph }: State, most: number): readonly Branch[] {
  return scene.nodes.slice(0, most).map((node) => {
    const sorts = new Map<string, Branch[]>();
    for (const row of scene.relationships) {
      for (const direction of ["OUT", "IN"] as const) {
        const [end, other] = direction === "OUT" ? [row.source, row.target] : [row.target, row.source];
        if (end !== node.id) continue;
        const name = namesOf({ type: row.type, direction });
        const neighbour = graph.nodes.get(other);
        sorts.set(name, [...(sorts.get(name) ?? []), {
          key: `${node.id} ${name} ${row.id}`, text: neighbour?.label ?? other, type: neighbour?.type ?? "", select: linkId(node.id, other), branches: [],
        }]);
      }
    }
    const branches = [...sorts].map(([name, neighbours]) =>
      ({ key: `${node.id} ${name}`, text: `${name} (${plural(neighbours.length, "node")})`, type: null, select: null, branches: neighbours }));
    return { key: node.id, text: node.label, type: node.type, select: node.id, branches };
  });
}
