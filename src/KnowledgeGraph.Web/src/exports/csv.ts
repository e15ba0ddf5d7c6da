import { propertiesOf } from "../store/evidence.js";
import type { Graph } from "../store/graph.js";
import type { Scene } from "../store/scene.js";

type Cell = string | number | boolean | null;

// So that programs of spreadsheets take it for UTF-8.
const byteOrderMark = "\uFEFF";

export const nodesCsv = ({ nodes }: Scene): string =>
  csv(["id", "type", "label", "start", "end"], nodes.map((node) => [node.id, node.type, node.label, node.start, node.end]));

export const relationshipsCsv = ({ relationships }: Scene): string =>
  csv(["source", "type", "target", "key", "properties", "claims"], relationships.map((row) => [
    row.source, row.type, row.target, row.key, [...propertiesOf(row)].map(([name, value]) => `${name}=${value}`).join("; "), row.claims.length,
  ]));

/** One row per sentence, or per source where none may be quoted: of the relationships, and of the nodes as far as it is known here. */
export function evidenceCsv({ nodes, relationships }: Scene, graph: Graph): string {
  const claims = [...relationships.flatMap((row) => row.claims), ...nodes.flatMap((node) => graph.facts.get(node.id) ?? [])];
  return csv(
    ["claim", "about", "predicate", "object", "value", "status", "held", "certainty", "excerpt", "line", "source", "title", "publisher", "published", "url"],
    claims.flatMap((claim) => claim.citations.map(({ excerpt, line, source }) => [
      claim.id, claim.about.id, claim.predicate, claim.object?.id ?? null, claim.value, claim.status, claim.isShown, claim.certainty,
      excerpt, line, source.id, source.title, source.publisher, source.published, source.url,
    ])));
}

/** RFC 4180. */
const csv = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  byteOrderMark + [head, ...rows].map((row) => row.map(quoted).join(",")).join("\r\n") + "\r\n";

function quoted(cell: Cell): string {
  if (cell === null) return "";
  const text = typeof cell === "string" ? harmless(cell) : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// A spreadsheet would take a text that begins so for a formula.
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
