import { useState } from "preact/hooks";
import type { JSX } from "preact";
import { familyOf, inWords } from "../drawing/types.js";
import { amend } from "../page/steps.js";
import { nodesOf, relationshipsOf } from "../store/scene.js";
import type { State } from "../store/store.js";
import { dateAt, dayOf, nodePeriod, periodOf, relationshipPeriod, spanOf, ticksOf, type Period } from "../store/time.js";
import type { View } from "../store/view.js";
import { setTime } from "./TimeFields.js";

interface Dated { readonly key: string; readonly period: Period; readonly title: string; readonly colour: string; readonly row: number }

const rows = 4;

/** What of the view is dated, along one line; dragging over a stretch of it shows that time only. The fields beside the legend do the same. */
export function Timeline({ state }: { state: State }): JSX.Element | null {
  const [brush, setBrush] = useState<readonly [number, number] | null>(null);
  const { view } = state;
  const dated = datedOf(state);
  const asked = periodOf(view.from, view.to);
  const span = spanOf(dated.map(({ period }) => period), asked);
  if (!span) return null;
  const at = (day: string): number => ((dayOf(day) - span.start) / (span.end - span.start)) * 100;
  const percent = (event: PointerEvent): number => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    return Math.max(0, Math.min(100, ((event.clientX - box.left) / box.width) * 100));
  };
  const finish = (): void => {
    const [from, to] = [...(brush ?? [])].sort((left, right) => left - right);
    setBrush(null);
    if (from !== undefined && to !== undefined && to - from > 0.7) setTime(view, dateAt(from, span), dateAt(to, span));
  };
  return (
    <section class="timeline" aria-label="Timeline">
      <div class="timeline-head">
        <span>{view.from || view.to ? `${view.from || "…"} to ${view.to || "…"}` : "All times"}</span>
        {(view.from || view.to) && <button type="button" class="quiet" onClick={() => setTime(view, "", "")}>All times</button>}
        <button type="button" class="quiet" onClick={() => amend({ tab: "table" })}>List</button>
      </div>
      <svg role="img" aria-label={`${dated.length} dated nodes and relationships from ${dateAt(0, span)} to ${dateAt(100, span)}`}
        onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); setBrush([percent(event), percent(event)]); }}
        onPointerMove={(event) => { if (brush) setBrush([brush[0], percent(event)]); }}
        onPointerUp={finish} onPointerCancel={() => setBrush(null)}>
        {ticksOf(span).map(({ label, place }) => (
          <g key={label} class="tick"><line x1={`${place}%`} x2={`${place}%`} y1="0" y2="46" /><text x={`${place}%`} y="59">{label}</text></g>
        ))}
        {dated.filter(({ period }) => at(period.end) >= 0 && at(period.start) <= 100).map((item) => (
          <line key={item.key} class={isIn(item.period, view) ? "when" : "when out"} style={{ stroke: item.colour }}
            x1={`${Math.max(0, at(item.period.start))}%`} x2={`${Math.min(100, Math.max(at(item.period.end), at(item.period.start) + 0.01))}%`}
            y1={8 + item.row * 10} y2={8 + item.row * 10}><title>{item.title}</title></line>
        ))}
        {brush && <rect class="brush" x={`${Math.min(...brush)}%`} width={`${Math.abs(brush[1] - brush[0])}%`} y="0" height="46" />}
      </svg>
    </section>
  );
}

function datedOf({ graph, view }: State): readonly Dated[] {
  const label = (id: string): string => graph.nodes.get(id)?.label ?? id;
  const nodes = nodesOf(graph, view).map((node) =>
    ({ key: node.id, period: nodePeriod(node), title: node.label, colour: familyOf(node.type).colour }));
  const relationships = relationshipsOf(graph, view).map((row) => ({
    key: row.id, period: relationshipPeriod(row), title: `${label(row.source)} ${inWords(row.type)} ${label(row.target)}`, colour: "var(--edge)",
  }));
  return [...nodes, ...relationships]
    .flatMap((item) => (item.period ? [{ ...item, period: item.period }] : []))
    .sort((left, right) => left.period.start.localeCompare(right.period.start))
    .map((item, index) => ({ ...item, row: index % rows }));
}

function isIn(period: Period, view: View): boolean {
  const asked = periodOf(view.from, view.to);
  return asked === null || (period.start <= asked.end && asked.start <= period.end);
}
