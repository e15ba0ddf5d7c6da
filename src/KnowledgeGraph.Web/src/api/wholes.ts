import { relationshipId, type Claim, type Relationship } from "../store/graph.js";
import { ask } from "./ask.js";
import { Outgoing, Wholes } from "./documents.js";
import { allClaims, chunks } from "./paging.js";

/**
 * The relationships that go out from nodes which came in bulk: without claims of their own, they rest on what the whole node rests on.
 * Of one node the first hundred.
 */
export async function fetchUnclaimed(ids: readonly string[]): Promise<readonly Relationship[]> {
  const wholes = await fetchWholes(ids);
  const pages = await Promise.all(chunks([...wholes.keys()]).map((part) => ask(Outgoing, { ids: part })));
  return pages
    .flatMap((page) => page.nodes)
    .flatMap((node) => (node && "neighbors" in node ? (node.neighbors.edges ?? []) : []))
    .filter(({ relationship }) => relationship.claims.length === 0)
    .map(({ relationship: { type, key = null, source, target } }) => ({
      id: relationshipId(source.id, type, target.id, key), source: source.id, type, target: target.id, key, claims: wholes.get(source.id) ?? [],
    }));
}

/** The same relationships; one without claims of its own gets those about the whole node that it goes out from. */
export async function withWholes(relationships: readonly Relationship[]): Promise<readonly Relationship[]> {
  const bare = relationships.filter((row) => row.claims.length === 0);
  const wholes = await fetchWholes([...new Set(bare.map((row) => row.source))]);
  return relationships.map((row) => (row.claims.length === 0 ? { ...row, claims: wholes.get(row.source) ?? [] } : row));
}

async function fetchWholes(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Claim[]>> {
  const claims = ids.length === 0 ? [] : await allClaims((after) => ask(Wholes, { ids: [...ids], after }));
  return new Map(ids
    .map((id) => [id, claims.filter((claim) => claim.about.id === id)] as const)
    .filter(([, about]) => about.length > 0));
}
