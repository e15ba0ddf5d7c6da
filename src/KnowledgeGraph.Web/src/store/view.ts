/** What is drawn, and how: what undo goes back to, and what the address of the page holds. */
export interface View {
  /** The nodes that are drawn; null until a layout has given the node a place. */
  readonly nodes: ReadonlyMap<string, Place | null>;
  readonly hiddenTypes: ReadonlySet<string>;
  readonly hiddenRelationships: ReadonlySet<string>;
  /** Partial dates; empty where that end is open. */
  readonly from: string;
  readonly to: string;
  readonly evidence: EvidenceFilter;
  /** Ids of nodes, or the one id of a link. */
  readonly selected: readonly string[];
  readonly tab: Tab;
  readonly layout: LayoutKind;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly isPinned: boolean;
}

export const evidenceFilters = ["all", "single", "disputed"] as const;
export type EvidenceFilter = (typeof evidenceFilters)[number];

export const tabs = ["graph", "table", "tree"] as const;
export type Tab = (typeof tabs)[number];

export const layoutKinds = ["force", "path", "rings"] as const;
export type LayoutKind = (typeof layoutKinds)[number];

export const emptyView: View = {
  nodes: new Map(),
  hiddenTypes: new Set(),
  hiddenRelationships: new Set(),
  from: "",
  to: "",
  evidence: "all",
  selected: [],
  tab: "graph",
  layout: "force",
};

export function adding(view: View, ids: Iterable<string>): View {
  const nodes = new Map(view.nodes);
  for (const id of ids) if (!nodes.has(id)) nodes.set(id, null);
  return { ...view, nodes };
}

export function removing(view: View, ids: Iterable<string>): View {
  const gone = new Set(ids);
  return {
    ...view,
    nodes: new Map([...view.nodes].filter(([id]) => !gone.has(id))),
    selected: view.selected.filter((id) => !gone.has(id) && !linkEnds(id).some((end) => gone.has(end))),
  };
}

export const keepingOnly = (view: View, ids: Iterable<string>): View => {
  const kept = new Set(ids);
  return removing(view, [...view.nodes.keys()].filter((id) => !kept.has(id)));
};

export function placing(view: View, places: ReadonlyMap<string, { x: number; y: number }>): View {
  const nodes = new Map(view.nodes);
  // The address writes whole numbers, and knows no -0.
  for (const [id, { x, y }] of places) {
    if (nodes.has(id)) nodes.set(id, { x: Math.round(x) + 0, y: Math.round(y) + 0, isPinned: nodes.get(id)?.isPinned ?? false });
  }
  return { ...view, nodes };
}

export const toggled = (set: ReadonlySet<string>, member: string): ReadonlySet<string> =>
  set.has(member) ? new Set([...set].filter((other) => other !== member)) : new Set([...set, member]);

/** All relationships between two nodes are drawn as one link; its id names both ends, the smaller id first. */
export const linkId = (one: string, other: string): string => [one, other].sort().join("|");

/** The two ends of a link; none where the id is a node's. */
export const linkEnds = (id: string): readonly string[] => (id.includes("|") ? id.split("|") : []);
