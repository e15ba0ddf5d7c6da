import type { RelationshipName } from "../../generated/graphql/graphql.js";
import type { Claim, Count, Node, Relationship } from "../store/graph.js";
import { ask } from "./ask.js";
import { Between, Common, DataSet, Facts, Neighbours, Paths, Rows, Search } from "./documents.js";
import { allClaims, allRows, chunks } from "./paging.js";
import { readNode, readRelationships, readStep } from "./reading.js";
import { fetchUnclaimed, withWholes } from "./wholes.js";

/** Those that are there, in the order of the ids. */
export async function fetchNodes(ids: readonly string[]): Promise<readonly Node[]> {
  const pages = await Promise.all(chunks(ids).map((part) => ask(Rows, { ids: part })));
  return pages.flatMap((page) => page.nodes).flatMap((row) => (row && "label" in row ? [readNode(row)] : []));
}

/**
 * The relationships that join new nodes with all, themselves among them, each with its claims; beside them those of new nodes that
 * rest on claims about the whole node, wherever they lead.
 */
export async function fetchBetween(fresh: readonly string[], all: readonly string[]): Promise<readonly Relationship[]> {
  const [claims, unclaimed] = await Promise.all([
    allClaims((after) => ask(Between, { fresh: [...fresh], all: [...all], after })),
    fetchUnclaimed(fresh),
  ]);
  return [...readRelationships(claims), ...unclaimed];
}

/** What is claimed of these nodes themselves. */
export const fetchFacts = (ids: readonly string[]): Promise<readonly Claim[]> =>
  allClaims((after) => ask(Facts, { ids: [...ids], after }));

/** Part of the graph: some nodes and what joins them. */
export interface Part {
  readonly nodes: readonly Node[];
  readonly relationships: readonly Relationship[];
}

/** Neighbours along relationships of one type and direction: all of them, or the first as many as asked for, rounded up to a page. */
export async function fetchNeighbours(id: string, { type, direction }: Omit<Count, "count">, mostNeighbours: number): Promise<Part> {
  const edges = await allRows(async (after) => {
    const { node } = await ask(Neighbours, { id, types: [type], direction, after });
    return node && "neighbors" in node ? { pageInfo: node.neighbors.pageInfo, rows: node.neighbors.edges } : null;
  }, mostNeighbours);
  return { nodes: edges.map((edge) => readNode(edge.node)), relationships: await withWholes(edges.map((edge) => readStep(edge.relationship))) };
}

/** A node that a search has found, and the text by which. */
export interface Found {
  readonly node: Node;
  readonly matched: string;
  readonly field: string;
}

/** The first nodes that are called so, best first. */
export async function search(text: string, signal: AbortSignal, first = 8): Promise<readonly Found[]> {
  const answer = await ask(Search, { text, first }, signal);
  return (answer.search.edges ?? []).map(({ matched, field, node }) => ({ matched, field, node: readNode(node) }));
}

/** Which paths are looked for. */
export interface PathLimits {
  /** Steps, from 1 on. */
  readonly maxLength: number;
  /** The relationships that may be followed; any where there is none. */
  readonly types: readonly RelationshipName[];
  /** `OUT` follows relationships as they are stored, `IN` against that; null follows both. */
  readonly direction: "IN" | "OUT" | null;
}

export const anyPath: PathLimits = { maxLength: 6, types: [], direction: null };

/** The shortest paths between two nodes; none where there is none so short. */
export async function fetchPaths(from: string, to: string, { maxLength, types, direction }: PathLimits): Promise<readonly Part[]> {
  const answer = await ask(Paths, { from, to, maxLength, direction, types: types.length === 0 ? null : [...types] });
  return Promise.all(answer.paths.map(async (path) =>
    ({ nodes: path.nodes.map(readNode), relationships: await withWholes(path.relationships.map(readStep)) })));
}

/** The nodes that are neighbours of all of these; of one node, its neighbours. */
export async function fetchCommon(ids: readonly string[]): Promise<readonly Node[]> {
  const rows = await allRows(async (after) => {
    const { common } = await ask(Common, { ids: [...ids], after });
    return { pageInfo: common.pageInfo, rows: common.nodes };
  });
  return rows.map(readNode);
}

/** What data is served: its version, and how many nodes it has of each type. */
export interface Served {
  readonly version: string;
  readonly counts: ReadonlyMap<string, number>;
}

export async function fetchServed(): Promise<Served> {
  const { dataset } = await ask(DataSet, {});
  return { version: dataset.version, counts: new Map(dataset.counts.map(({ type, count }) => [type, count])) };
}
