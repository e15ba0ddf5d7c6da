import type { EvidenceFragment, RelationshipName, StepFragment } from "../../generated/graphql/graphql.js";
import { relationshipId, type Claim, type Count, type Node, type Relationship } from "../store/graph.js";

interface NodeRow {
  readonly __typename: string;
  readonly id: string;
  readonly label: string;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
  readonly relationships?: readonly Count[];
}

export const readNode = (row: NodeRow): Node => ({
  id: row.id,
  label: row.label,
  type: row.__typename,
  start: row.startDate ?? null,
  end: row.endDate ?? null,
  counts: row.relationships ?? null,
});

export const readStep = ({ type, key = null, source, target, claims }: StepFragment): Relationship =>
  ({ id: relationshipId(source.id, type, target.id, key), source: source.id, type, target: target.id, key, claims: claims.map(readClaim) });

export const readClaim = (row: EvidenceFragment): Claim => ({
  id: row.id,
  predicate: row.predicate,
  key: row.key ?? null,
  value: row.value ?? null,
  exactness: row.exactness,
  status: row.status,
  isShown: row.shown,
  certainty: row.certainty ?? null,
  note: row.note ?? null,
  about: row.about ?? { id: "", label: "" },
  object: row.object ?? null,
  citations: (row.citations.edges ?? []).map((edge) => ({
    excerpt: edge.excerpt ?? null,
    line: edge.line ?? null,
    locator: edge.locator ?? null,
    source: {
      id: edge.node.id,
      title: edge.node.title,
      publisher: edge.node.publisher ?? null,
      url: edge.node.url ?? null,
      published: edge.node.published ?? null,
    },
  })),
});

/**
 * The relationships that these claims are about. One that no claim says is held, such as a rejected reading, is not of the graph.
 */
export function readRelationships(claims: readonly Claim[]): readonly Relationship[] {
  const rows = new Map<string, Claim[]>();
  for (const claim of claims.filter((claim) => claim.object !== null)) {
    const id = relationshipId(claim.about.id, typeOf(claim), claim.object!.id, claim.key);
    rows.set(id, [...(rows.get(id) ?? []), claim]);
  }
  return [...rows]
    .filter(([, about]) => about.some((claim) => claim.isShown && claim.predicate === typeOf(claim)))
    .map(([id, about]) => ({
      id, source: about[0]!.about.id, type: typeOf(about[0]!), target: about[0]!.object!.id, key: about[0]!.key, claims: about,
    }));
}

const typeOf = (claim: Claim): RelationshipName => claim.predicate.split(".")[0] as RelationshipName;
