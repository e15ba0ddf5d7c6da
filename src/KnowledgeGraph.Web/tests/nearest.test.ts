import { expect, test } from "vitest";
import { nearest } from "../src/store/nearest.js";

const order = (text: string, ...names: string[]): readonly string[] => nearest(text, names, (name) => name);

test("the fewest letters changed come first", () => {
  expect(order("hamadoom", "Hammamet", "Hamburg", "Hamadoun Touré")).toEqual(["Hamadoun Touré", "Hammamet", "Hamburg"]);
});

test("accents and case make no difference", () => {
  expect(order("TOURE", "Tours", "Touré")).toEqual(["Touré", "Tours"]);
});

test("each word counts, in whatever order they stand", () => {
  expect(order("toore hamadoun", "Toole Street", "Hamadoun Touré")).toEqual(["Hamadoun Touré", "Toole Street"]);
});

test("names that are equally far keep their order", () => {
  expect(order("x", "Bern", "Addis Ababa")).toEqual(["Bern", "Addis Ababa"]);
});
