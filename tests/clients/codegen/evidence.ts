import { graphql } from "../generated/codegen/index.js";
import type { ClaimStatus } from "../generated/codegen/graphql.js";
import { ask } from "./ask.js";

const Evidence = graphql(`
  query Evidence($id: ID!, $fields: [String!]) {
    node(id: $id) {
      __typename
      ... on Entity {
        label
        claims(fields: $fields) {
          status
          value
          object {
            label
          }
          citations(first: 3, orderEdge: [{ line: ASC }]) {
            edges {
              line
              excerpt
              node {
                title
                url
                retrieved
              }
            }
          }
        }
      }
    }
  }
`);

const Adopters = graphql(`
  query Adopters($outcome: ID!, $year: PartialDate!) {
    outcome(id: $outcome) {
      title
      adoptedBy(where: { or: [{ conference: { startDate: { within: $year } } }, { nation: {} }] }, whereEdge: { claims: { some: { status: { in: [SUPPORTED, INFERRED] } } } }) {
        edges {
          date
          node {
            __typename
            ... on Conference {
              startDate
            }
            ... on Nation {
              iso3
            }
            ... on Group {
              name
            }
          }
        }
      }
    }
  }
`);

// Every status has a sentence: a new one does not compile until it has.
const sentences: Record<ClaimStatus, string> = {
  CORRECTED: "is corrected",
  DISPUTED: "is disputed",
  INFERRED: "is inferred",
  SUPPORTED: "is supported",
};

export async function evidence(url: string, id: string): Promise<string[]> {
  const { node } = await ask(url, Evidence, { id, fields: ["endDate", "participantCount", "host"] });
  if (!node || !("claims" in node)) return [];
  return node.claims.map((claim) => {
    const quoted = (claim.citations.edges ?? []).map(({ excerpt, line, node: source }) =>
      `${source.title}${line === null ? "" : `, line ${line.toFixed()}`}: ${excerpt ?? source.url ?? source.retrieved ?? ""}`);
    return `${node.label}: ${claim.value ?? claim.object?.label ?? ""} ${sentences[claim.status]} (${quoted.join("; ")})`;
  });
}

export async function adopters(url: string, outcome: string): Promise<string[]> {
  const answer = await ask(url, Adopters, { outcome, year: "2014" });
  return (answer.outcome?.adoptedBy.edges ?? []).map(({ node, date }) => {
    // A union tells its members apart by their type.
    switch (node.__typename) {
      case "Conference":
        return `conference of ${node.startDate ?? "no day"}, on ${date ?? "no day"}`;
      case "Nation":
        return `nation ${node.iso3 ?? ""}`;
      case "Group":
        return node.name;
    }
  });
}
