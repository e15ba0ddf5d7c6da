import type { RelationshipName } from "../../generated/graphql/graphql.js";

/** What has been fetched of the graph. It only grows; what is drawn of it is the view's matter. */
export interface Graph {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** What is claimed of nodes themselves, by their ids, where that has been asked. */
  readonly facts: ReadonlyMap<string, readonly Claim[]>;
}

export interface Node {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  /** Partial dates, as `2014`, `2014-10` or `2014-10-19`. */
  readonly start: string | null;
  readonly end: string | null;
  /** How many relationships it has in the whole graph; null until that has been asked. */
  readonly counts: readonly Count[] | null;
}

export interface Count {
  readonly type: RelationshipName;
  readonly direction: "IN" | "OUT";
  readonly count: number;
}

export interface Relationship {
  readonly id: string;
  readonly source: string;
  readonly type: RelationshipName;
  readonly target: string;
  readonly key: string | null;
  /** What sources say about it and its properties, held by the graph or not. */
  readonly claims: readonly Claim[];
}

export interface Claim {
  readonly id: string;
  /** A property, a relationship's type, or a property of it: `ADOPTED.date`. */
  readonly predicate: string;
  readonly key: string | null;
  readonly value: string | null;
  readonly exactness: "EXACT" | "ABOUT" | "MORE_THAN" | "LESS_THAN";
  readonly status: "SUPPORTED" | "INFERRED" | "DISPUTED" | "CORRECTED";
  /** Whether the graph holds what it says. */
  readonly isShown: boolean;
  readonly certainty: "PRIMARY" | "SECONDARY" | "WEAK" | null;
  readonly note: string | null;
  readonly about: Named;
  readonly object: Named | null;
  readonly citations: readonly Citation[];
}

export interface Named {
  readonly id: string;
  readonly label: string;
}

export interface Citation {
  readonly excerpt: string | null;
  readonly line: number | null;
  readonly locator: string | null;
  readonly source: Source;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

export const emptyGraph: Graph = { nodes: new Map(), relationships: new Map(), facts: new Map() };

export function withNodes(graph: Graph, nodes: Iterable<Node>): Graph {
  const all = new Map(graph.nodes);
  // Where it was asked for in passing, its counts are not there.
  for (const node of nodes) all.set(node.id, { ...node, counts: node.counts ?? all.get(node.id)?.counts ?? null });
  return { ...graph, nodes: all };
}

/** A relationship that is already there is replaced: what comes later was asked for later. */
export function withRelationships(graph: Graph, relationships: Iterable<Relationship>): Graph {
  const all = new Map(graph.relationships);
  for (const relationship of relationships) all.set(relationship.id, relationship);
  return { ...graph, relationships: all };
}

export function withFacts(graph: Graph, ids: readonly string[], claims: readonly Claim[]): Graph {
  const facts = new Map(graph.facts);
  for (const id of ids) facts.set(id, claims.filter((claim) => claim.about.id === id));
  return { ...graph, facts };
}

export const relationshipId = (source: string, type: string, target: string, key: string | null): string =>
  [source, type, target, ...(key === null ? [] : [key])].join(" ");
