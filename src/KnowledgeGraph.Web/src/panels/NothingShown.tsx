import type { JSX } from "preact";
import { inWords, plural } from "../drawing/types.js";
import { step } from "../page/steps.js";
import type { State } from "../store/store.js";
import { emptyView, type View } from "../store/view.js";

/** Stands in place of the drawing where filters leave nothing of it: which ones, each with a button that takes it away. */
export function NothingShown({ state: { scene, view } }: { state: State }): JSX.Element | null {
  if (scene.nodes.length > 0 || view.nodes.size === 0) return null;
  return (
    <div class="nothing" role="status">
      <p>All {plural(view.nodes.size, "node")} are hidden by:</p>
      <ul>{filtersOf(view).map(({ name, without }) => (
        <li key={name}>{name} <button type="button" onClick={() => step({ ...view, ...without }, `Without the filter: ${name}`)}>Take away<span class="hidden"> {name}</span></button></li>
      ))}</ul>
    </div>
  );
}

interface Filter { readonly name: string; readonly without: Partial<View> }

function filtersOf(view: View): readonly Filter[] {
  const hidden = [...view.hiddenTypes, ...[...view.hiddenRelationships].map(inWords)];
  return [
    ...(hidden.length > 0 ? [{ name: `hidden: ${hidden.join(", ")}`, without: { hiddenTypes: emptyView.hiddenTypes, hiddenRelationships: emptyView.hiddenRelationships } }] : []),
    ...(view.from || view.to ? [{ name: `time: ${view.from || "any"} to ${view.to || "any"}`, without: { from: "", to: "" } }] : []),
    ...(view.evidence !== "all" ? [{ name: `evidence: ${view.evidence === "single" ? "a single source" : "disputed"}`, without: { evidence: "all" as const } }] : []),
  ];
}
