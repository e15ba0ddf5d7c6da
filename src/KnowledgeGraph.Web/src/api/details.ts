import type { Claim } from "../store/graph.js";
import { nodeTypes } from "../drawing/types.js";
import { ask } from "./ask.js";
import { SetAside } from "./documents.js";
import { fetchFacts } from "./fetching.js";
import { readClaim } from "./reading.js";

/** All about one node besides its relationships. */
export interface Details {
  readonly properties: readonly Property[];
  /** Claims about its relationships that the graph does not follow. */
  readonly setAside: readonly Claim[];
}

export interface Property {
  readonly name: string;
  readonly description: string;
  readonly values: readonly string[];
  readonly claims: readonly Claim[];
}

export async function fetchDetails(id: string, type: string): Promise<Details> {
  const [values, facts, setAside] = await Promise.all([fetchValues(id, type), fetchFacts([id]), ask(SetAside, { id })]);
  return { properties: propertiesOf(type, values, facts), setAside: (setAside.claims.nodes ?? []).map(readClaim) };
}

type Values = Readonly<Record<string, unknown>>;

// Types differ in their properties, and one document for all of them would be long.
async function fetchValues(id: string, type: string): Promise<Values> {
  const facts = nodeTypes[type];
  if (!facts) return {};
  const fields = facts.properties.map(({ name }) => name).join(" ");
  const answer = await ask<{ it: Values | null }, { id: string }>(`query ${type}($id: ID!) { it: ${facts.root}(id: $id) { ${fields} } }`, { id });
  return answer.it ?? {};
}

function propertiesOf(type: string, values: Values, facts: readonly Claim[]): readonly Property[] {
  const known = (nodeTypes[type]?.properties ?? []).map(({ name, description }) => ({
    name, description, values: textsOf(values[name]), claims: facts.filter((claim) => claim.predicate === name),
  }));
  const other = facts.filter((claim) => !known.some(({ name }) => name === claim.predicate));
  return [
    ...known.filter((property) => property.values.length > 0 || property.claims.length > 0),
    ...(other.length === 0 ? [] : [{ name: "label", description: "Its name, or the node as a whole.", values: [], claims: other }]),
  ];
}

const textsOf = (value: unknown): readonly string[] =>
  value == null ? [] : Array.isArray(value) ? value.map(String) : [String(value)];
