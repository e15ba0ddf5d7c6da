import type { JSX } from "preact";
import { isPartialDate } from "../store/time.js";
import type { View } from "../store/view.js";
import { step } from "../page/steps.js";

/** From when to when, as years, months or days. */
export const TimeFields = ({ view }: { view: View }): JSX.Element => (
  <div class="time">
    <Field id="from" label="From" value={view.from} change={(from) => setTime(view, from, view.to)} />
    <Field id="to" label="To" value={view.to} change={(to) => setTime(view, view.from, to)} />
    {(view.from || view.to) && <button type="button" class="quiet" onClick={() => setTime(view, "", "")}>All times</button>}
  </div>
);

interface FieldFacts { id: string; label: string; value: string; change: (value: string) => void }

const Field = ({ id, label, value, change }: FieldFacts): JSX.Element => (
  <label for={id}>{label}
    <input id={id} type="text" value={value} placeholder="2014-10" size={10} maxLength={10} inputMode="numeric" autocomplete="off"
      onChange={(event) => accept(event.currentTarget, change)} />
  </label>
);

function accept(field: HTMLInputElement, change: (value: string) => void): void {
  const text = field.value.trim();
  const isGood = text === "" || isPartialDate(text);
  field.setCustomValidity(isGood ? "" : "A year, a month or a day: 2014, 2014-10 or 2014-10-19");
  if (isGood) change(text);
  else field.reportValidity();
}

export function setTime(view: View, from: string, to: string): void {
  if (from !== view.from || to !== view.to) step({ ...view, from, to }, from || to ? `Time: ${from || "any"} to ${to || "any"}` : "All times");
}
