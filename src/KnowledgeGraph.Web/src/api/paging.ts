import type { ClaimPageFragment } from "../../generated/graphql/graphql.js";
import type { Claim } from "../store/graph.js";
import { readClaim } from "./reading.js";

// The server takes at most a hundred ids at once.
const most = 100;

export const chunks = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / most) }, (_, index) => ids.slice(index * most, (index + 1) * most));

interface Page<Row> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly rows?: readonly Row[] | null;
}

/** The rows of all pages, the first of which comes after null; no further page once there are as many rows as asked for. */
export async function allRows<Row>(page: (after: string | null) => Promise<Page<Row> | null>, mostRows = Infinity): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const answer: Page<Row> | null = await page(after);
    rows.push(...(answer?.rows ?? []));
    after = answer?.pageInfo.hasNextPage ? (answer.pageInfo.endCursor ?? null) : null;
  } while (after !== null && rows.length < mostRows);
  return rows;
}

/** The claims of all pages. */
export async function allClaims(page: (after: string | null) => Promise<{ readonly claims: ClaimPageFragment }>): Promise<readonly Claim[]> {
  const rows = await allRows(async (after) => {
    const { claims: { pageInfo, nodes } } = await page(after);
    return { pageInfo, rows: nodes };
  });
  return rows.map(readClaim);
}
