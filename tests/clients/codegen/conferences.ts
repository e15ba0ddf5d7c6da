import { graphql, unmask, type FragmentType } from "../generated/codegen/index.js";
import type { ConferenceFilterInput, ConferencePageQuery, ConferenceSortInput } from "../generated/codegen/graphql.js";
import { ask } from "./ask.js";

const Row = graphql(`
  fragment ConferenceRow on Conference {
    name
    kind
    startDate
    aliases
    host {
      name
    }
  }
`);

const Page = graphql(`
  query ConferencePage($first: Int!, $after: String, $where: ConferenceFilterInput, $order: [ConferenceSortInput!]) {
    conferences(first: $first, after: $after, where: $where, order: $order) {
      totalCount
      aggregates {
        participantCount {
          sum
          average
        }
        startDate {
          min
          max
        }
      }
      facets {
        kind(first: 3) {
          value
          count
        }
        startDate(first: 5, by: DECADE) {
          value
          count
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          ...ConferenceRow
        }
      }
    }
  }
`);

const busiest: ConferenceSortInput[] = [{ adopted: { count: "DESC" } }, { host: { name: "ASC" } }, { startDate: "ASC" }];

const sinceKyoto: ConferenceFilterInput = {
  startDate: { gte: "1994", lt: "2023" },
  heldIn: { any: true },
  adopted: { someEdge: { asNew: { eq: true } }, count: { gte: 1 } },
  claims: { some: { status: { in: ["DISPUTED", "CORRECTED"] } } },
  not: { or: [{ planned: { eq: true } }, { endDate: { eq: null } }] },
};

export async function conferences(url: string): Promise<string[]> {
  const rows: string[] = [];
  let participants = 0;
  let kinds: string[] = [];
  let after: string | null = null;
  do {
    const page: ConferencePageQuery = await ask(url, Page, { first: 50, after, where: sinceKyoto, order: busiest });
    participants = page.conferences.aggregates.participantCount.sum ?? 0;
    kinds = page.conferences.facets.kind.map((kind) => `${kind.value ?? "none"}: ${kind.count.toFixed()}`);
    rows.push(...(page.conferences.edges ?? []).map((edge) => line(edge.node)));
    after = page.conferences.pageInfo.hasNextPage ? page.conferences.pageInfo.endCursor : null;
  } while (after);
  return [...rows, ...kinds, `${participants.toFixed()} participants`];
}

function line(node: FragmentType<typeof Row>): string {
  const row = unmask(Row, node);
  return `${row.kind} ${row.name} (${row.startDate ?? "no day"}) ${row.aliases.join(", ")} ${row.host?.name ?? ""}`;
}
