import { isDisputed, isSingleSourced } from "./evidence.js";
import type { Claim, Graph, Node, Relationship } from "./graph.js";
import { nodePeriod, overlaps, periodOf, relationshipPeriod, type Period } from "./time.js";
import { linkId, type View } from "./view.js";

/** What is left of the view when its filters have been applied. Drawing, table, tree and exports all show just this. */
export interface Scene {
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
  readonly relationships: readonly Relationship[];
  /** Nodes of the view that a filter hides. */
  readonly hiddenCount: number;
}

/** The relationships between two nodes, drawn as one line. */
export interface Link {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relationships: readonly Relationship[];
}

/** The relationships between nodes of the view, before any filter. */
export const relationshipsOf = (graph: Graph, view: View): readonly Relationship[] =>
  [...graph.relationships.values()].filter((row) => view.nodes.has(row.source) && view.nodes.has(row.target));

export const nodesOf = (graph: Graph, view: View): readonly Node[] =>
  [...view.nodes.keys()].map((id) => graph.nodes.get(id)).filter((node) => node !== undefined);

export function sceneOf(graph: Graph, view: View): Scene {
  const period = periodOf(view.from, view.to);
  const all = nodesOf(graph, view);
  const possible = new Map(all
    .filter((node) => !view.hiddenTypes.has(node.type) && isInTime(nodePeriod(node), period))
    .map((node) => [node.id, node]));
  const asked = relationshipsOf(graph, view).filter((row) =>
    possible.has(row.source) && possible.has(row.target)
    && !view.hiddenRelationships.has(row.type)
    && isInTime(relationshipPeriod(row), period)
    && isAskedFor(row.claims, view));

  const nodes = [...possible.values()].filter((node) =>
    (period === null || isOfTheTime(node)) && (view.evidence === "all" || hasEvidence(node)));
  const kept = new Set(nodes.map((node) => node.id));
  const relationships = asked.filter((row) => kept.has(row.source) && kept.has(row.target));
  return { nodes, relationships, links: linksOf(relationships), hiddenCount: all.length - nodes.length };

  // A node without a date is of a time by what it has to do with then: by a dated relationship, or with a dated node.
  function isOfTheTime(node: Node): boolean {
    return nodePeriod(node) !== null || asked.some((row) => touches(row, node)
      && (relationshipPeriod(row) !== null || isDated(row.source) || isDated(row.target)));
  }

  function isDated(id: string): boolean {
    const node = possible.get(id);
    return node !== undefined && nodePeriod(node) !== null;
  }

  function hasEvidence(node: Node): boolean {
    return asked.some((row) => touches(row, node)) || propertiesOfNode(graph, node).some(({ claims }) => isAskedFor(claims, view));
  }
}

const touches = (row: Relationship, node: Node): boolean => row.source === node.id || row.target === node.id;

const isInTime = (period: Period | null, filter: Period | null): boolean =>
  period === null || filter === null || overlaps(period, filter);

/** Whether claims about one thing are such as the view's filter asks for. */
function isAskedFor(claims: readonly Claim[], view: View): boolean {
  switch (view.evidence) {
    case "all": return true;
    case "single": return isSingleSourced(claims);
    case "disputed": return isDisputed(claims);
  }
}

/** What the graph holds of one property of a node. */
export interface Fact {
  readonly node: Node;
  readonly property: string;
  readonly claims: readonly Claim[];
}

/** The properties of the nodes of a scene; a filter of evidence applies to these too. */
export const factsOf = (scene: Scene, graph: Graph, view: View): readonly Fact[] =>
  scene.nodes.flatMap((node) => propertiesOfNode(graph, node)).filter((fact) => isAskedFor(fact.claims, view));

function propertiesOfNode(graph: Graph, node: Node): readonly Fact[] {
  const claims = graph.facts.get(node.id) ?? [];
  return [...new Set(claims.map((claim) => claim.predicate))]
    .map((property) => ({ node, property, claims: claims.filter((claim) => claim.predicate === property) }));
}

export function linksOf(relationships: readonly Relationship[]): readonly Link[] {
  const rows = new Map<string, Relationship[]>();
  for (const row of relationships) {
    const id = linkId(row.source, row.target);
    rows.set(id, [...(rows.get(id) ?? []), row]);
  }
  return [...rows].map(([id, [first, ...rest]]) =>
    ({ id, source: first!.source, target: first!.target, relationships: [first!, ...rest] }));
}
