import { emptyGraph, withNodes, withRelationships, relationshipId, type Citation, type Claim, type Graph, type Node, type Relationship } from "../src/store/graph.js";
import { adding, emptyView, placing, type View } from "../src/store/view.js";

export const node = (id: string, start: string | null = null, type = "Conference"): Node => ({ id, label: `Node ${id}`, type, start, end: null, counts: null });

export const citation = (source: string, excerpt: string | null = "a sentence"): Citation =>
  ({ excerpt, line: 1, locator: null, source: { id: source, title: source, publisher: null, url: null, published: null } });

export const claim = (more: Partial<Claim> = {}): Claim => ({
  id: "c", predicate: "HELD_IN", key: null, value: null, exactness: "EXACT", status: "SUPPORTED", isShown: true, certainty: "PRIMARY", note: null,
  about: { id: "a", label: "a" }, object: { id: "b", label: "b" }, citations: [citation("s")], ...more,
});

export const relationship = (source: string, target: string, claims: readonly Claim[] = [claim()], type: Relationship["type"] = "HELD_IN"): Relationship =>
  ({ id: relationshipId(source, type, target, null), source, type, target, key: null, claims });

export const graphOf = (nodes: readonly Node[], relationships: readonly Relationship[]): Graph =>
  withRelationships(withNodes(emptyGraph, nodes), relationships);

export const viewOf = (...ids: string[]): View =>
  placing(adding(emptyView, ids), new Map(ids.map((id, index) => [id, { x: index * 100, y: -index }])));
