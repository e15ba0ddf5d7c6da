import type { Claim, Relationship } from "./graph.js";

/** Sources that say the same: those of all claims that the graph follows. */
export const sourcesOf = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(claims.filter((claim) => claim.isShown).flatMap((claim) => claim.citations.map((citation) => citation.source.id)));

export const isSingleSourced = (claims: readonly Claim[]): boolean => sourcesOf(claims).size === 1;

export const isDisputed = (claims: readonly Claim[]): boolean =>
  claims.some((claim) => claim.status === "DISPUTED" || claim.status === "CORRECTED");

/** True where no claim that is held has better evidence than a weak one. */
export const isWeak = (claims: readonly Claim[]): boolean => {
  const held = claims.filter((claim) => claim.isShown);
  return held.length > 0 && held.every((claim) => claim.certainty === "WEAK");
};

/** The values that the graph holds of a relationship's properties, by name. */
export function propertiesOf(relationship: Relationship): ReadonlyMap<string, string> {
  const values = relationship.claims
    .filter((claim) => claim.isShown && claim.value !== null && claim.predicate.includes("."))
    .map((claim) => [claim.predicate.slice(claim.predicate.indexOf(".") + 1), claim.value ?? ""] as const);
  // A claim about a date may be coarser than the date that the graph holds: the finest one is that date.
  return new Map([...values].sort(([, left], [, right]) => left.length - right.length));
}

/** The claims about the relationship itself before those about its properties; held ones before others. */
export const inOrder = (claims: readonly Claim[]): readonly Claim[] =>
  [...claims].sort((left, right) =>
    Number(right.isShown) - Number(left.isShown)
    || Number(left.predicate.includes(".")) - Number(right.predicate.includes("."))
    || Number(right.citations.some((citation) => citation.excerpt)) - Number(left.citations.some((citation) => citation.excerpt)));
