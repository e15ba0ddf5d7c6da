import { describe, expect, it } from "vitest";
import { dateAt, dayOf, isPartialDate, lastDay, periodOf, relationshipPeriod, spanOf, ticksOf } from "../src/store/time.js";
import { claim, relationship } from "./sample.js";

const dated = (...values: [string, string][]): ReturnType<typeof relationship> =>
  relationship("a", "b", values.map(([name, value]) => claim({ predicate: `HOLDS.${name}`, value })));

describe("time", () => {
  it.each([["2014", "2014-12-31"], ["2014-02", "2014-02-28"], ["2016-02", "2016-02-29"], ["2014-11-07", "2014-11-07"]])("of %s ends on %s", (date, end) => expect(lastDay(date)).toBe(end));

  it.each([["2014", true], ["2014-10", true], ["2014-13", false], ["14", false], ["", false]])("%j is a date: %s", (text, isDate) => expect(isPartialDate(text)).toBe(isDate));

  it("of a filter is open where it is not given", () => {
    expect(periodOf("", "")).toBeNull();
    expect(periodOf("2014-10", "")).toEqual({ start: "2014-10-01", end: "9999-12-31" });
  });

  it("of a relationship is that of its finest dates", () => {
    expect(relationshipPeriod(dated(["from", "2007"], ["from", "2007-01-01"], ["to", "2014"]))).toEqual({ start: "2007-01-01", end: "2014-12-31" });
    expect(relationshipPeriod(dated(["date", "2014-10"]))).toEqual({ start: "2014-10-01", end: "2014-10-31" });
    expect(relationshipPeriod(relationship("a", "b"))).toBeNull();
  });

  it("has a few ticks in any span", () => {
    for (const [start, end] of [["1865-01-01", "2026-01-01"], ["2014-01-01", "2015-01-01"], ["2014-10-20", "2014-11-07"]] as const) {
      const ticks = ticksOf({ start: dayOf(start), end: dayOf(end) });
      expect(ticks.length).toBeLessThanOrEqual(12);
      ticks.forEach(({ place }) => expect(place).toBeGreaterThanOrEqual(0));
    }
  });

  it("is as fine as one can point", () => {
    expect(dateAt(0, { start: dayOf("1865-01-01"), end: dayOf("2026-01-01") })).toBe("1865");
    expect(dateAt(0, { start: dayOf("2010-01-01"), end: dayOf("2018-01-01") })).toBe("2010-01");
    expect(spanOf([], null)).toBeNull();
  });
});
