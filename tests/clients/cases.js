import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { concatAST, Kind, parse } from "graphql";

/**
 * Loads the operation of every case below a folder. The generator wants names, and most cases have none: they get the name of
 * their folder, `questions/end-of-pp-14` becoming `QuestionsEndOfPp14`.
 */
export default function load(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => basename(file) === "operation.graphql");
  if (files.length === 0) throw new Error(`There is no case in ${folder}.`);
  return concatAST(files.sort().map((file) => named(parse(readFileSync(join(folder, file), "utf8")), dirname(file))));
}

function named(document, path) {
  const value = path.split(/[^a-z0-9]+/i).map((word) => word[0].toUpperCase() + word.slice(1)).join("");
  const name = { kind: Kind.NAME, value };
  return {
    ...document,
    definitions: document.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && !definition.name ? { ...definition, name } : definition),
  };
}
