import { nearest } from "../store/nearest.js";
import { search, type Found } from "./fetching.js";

const mostStarts = 3;
const mostCompared = 50;
const mostShown = 5;

/** What is called nearly as a text by which nothing is found: names with a word that begins as one of its own does, the most alike first. */
export async function fetchNear(text: string, signal: AbortSignal): Promise<readonly Found[]> {
  for (const length of [3, 2, 1]) {
    const starts = [...new Set(text.split(/\s+/).map((word) => word.slice(0, length)).filter((start) => start !== ""))].slice(0, mostStarts);
    const pages = await Promise.all(starts.map((start) => search(start, signal, mostCompared)));
    const found = new Map(pages.flat().map((row) => [row.node.id, row]));
    if (found.size > 0) return nearest(text, [...found.values()], (row) => row.matched).slice(0, mostShown);
  }
  return [];
}
