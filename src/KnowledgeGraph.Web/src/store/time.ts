import { propertiesOf } from "./evidence.js";
import type { Node, Relationship } from "./graph.js";

/** A stretch of time in days, both ends included: `2014-10-01` to `2014-11-30`. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

const earliest = "0000-01-01";
const latest = "9999-12-31";

export const firstDay = (date: string): string => `${date}-01-01`.slice(0, date.length === 7 ? 10 : undefined).slice(0, 10);

export function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split("-").map(Number);
  return `${date}-${String(new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate()).padStart(2, "0")}`;
}

/** Null where neither end is given: nothing is left out. */
export const periodOf = (from: string, to: string): Period | null =>
  from || to ? { start: from ? firstDay(from) : earliest, end: to ? lastDay(to) : latest } : null;

export const isPartialDate = (text: string): boolean => /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text);

export const overlaps = (one: Period, other: Period): boolean => one.start <= other.end && other.start <= one.end;

/** Null where nothing is known of its time. */
export const nodePeriod = (node: Node): Period | null => spanned(node.start ?? node.end, node.end ?? node.start);

/** When a relationship held, or happened; an end that is not known is taken to be the other. */
export function relationshipPeriod(relationship: Relationship): Period | null {
  const values = propertiesOf(relationship);
  const single = values.get("date") ?? values.get("asOf");
  const from = values.get("from") ?? single ?? values.get("to");
  return spanned(from, values.get("to") ?? single ?? from);
}

const spanned = (from: string | null | undefined, to: string | null | undefined): Period | null =>
  from && to ? { start: firstDay(from), end: lastDay(to) } : null;

/** A stretch of the timeline, in days since 1970. */
export interface Span { readonly start: number; readonly end: number }

export const dayOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** What the timeline covers: the time that is asked for, or all that is dated; with a little room. Null where nothing is. */
export function spanOf(periods: readonly Period[], asked: Period | null): Span | null {
  if (periods.length === 0) return null;
  const first = periods.reduce((least, { start }) => (start < least ? start : least), latest);
  const last = periods.reduce((most, { end }) => (end > most ? end : most), earliest);
  const start = dayOf(asked && asked.start > earliest ? asked.start : first);
  const end = dayOf(asked && asked.end < latest ? asked.end : last);
  const room = Math.max(2, (end - start) * 0.02);
  return { start: start - room, end: end + room };
}

/** The date at a place of the timeline, in percent; as fine as one can point. */
export function dateAt(percent: number, { start, end }: Span): string {
  const iso = new Date((start + ((end - start) * percent) / 100) * 86_400_000).toISOString();
  return iso.slice(0, end - start > 15_000 ? 4 : end - start > 700 ? 7 : 10);
}

/** Years, or in a short span months, with their places in percent: ten or so. */
export function ticksOf({ start, end }: Span): readonly { label: string; place: number }[] {
  const years = (end - start) / 365.25;
  const months = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((step) => (years * 12) / step <= 11) ?? 480;
  const ticks = [];
  const first = new Date(start * 86_400_000);
  const month = first.getUTCFullYear() * 12 + first.getUTCMonth();
  for (let at = Math.ceil(month / months) * months; ; at += months) {
    const day = Date.UTC(Math.floor(at / 12), at % 12, 1) / 86_400_000;
    if (day > end) return ticks;
    if (day >= start) ticks.push({ label: new Date(day * 86_400_000).toISOString().slice(0, months % 12 === 0 ? 4 : 7), place: ((day - start) / (end - start)) * 100 });
  }
}
