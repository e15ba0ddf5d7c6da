import { useState } from "preact/hooks";
import type { JSX } from "preact";

/** As many rows of a table as a page shows without keeping one waiting. */
export const mostRows = 500;

interface RowsFacts<Item> { all: readonly Item[]; columns: number; row: (item: Item) => JSX.Element }

/** The rows of a table, the first ones; a last row brings more. */
export function LimitedRows<Item>({ all, columns, row }: RowsFacts<Item>): JSX.Element {
  const [most, setMost] = useState(mostRows);
  return (
    <>
      {all.slice(0, most).map(row)}
      {all.length > most && (
        <tr><td colSpan={columns}><button type="button" onClick={() => setMost(most + mostRows)}>Show {mostRows} more; {all.length - most} are not shown</button></td></tr>
      )}
    </>
  );
}
