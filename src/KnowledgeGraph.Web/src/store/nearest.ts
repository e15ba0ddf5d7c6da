/** Orders what has names by how alike these are to a text, the most alike first. */
export function nearest<Item>(text: string, items: readonly Item[], nameOf: (item: Item) => string): readonly Item[] {
  const asked = wordsOf(text);
  return items
    .map((item) => ({ item, distance: between(asked, wordsOf(nameOf(item))) }))
    .sort((left, right) => left.distance - right.distance)
    .map(({ item }) => item);
}

/** Lower case, without accents. */
const wordsOf = (text: string): readonly string[] =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");

// Each word of the text beside the word of the name that is most like it.
const between = (asked: readonly string[], name: readonly string[]): number =>
  asked.reduce((sum, word) => sum + Math.min(word.length, ...name.map((other) => distance(word, other))), 0);

/** How many letters must be changed, put in or left out to make one word of the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at++) {
      next.push(Math.min(row[at]! + 1, next[at - 1]! + 1, row[at - 1]! + (letter === other[at - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[other.length]!;
}
