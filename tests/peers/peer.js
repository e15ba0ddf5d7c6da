// What every peer does alike. A peer is started with the folder of the seeds, says its address in one line, and lives until its
// standard input ends.
import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import { createInterface } from "node:readline";

/** The exit code of a peer that lacks what it needs; standard error says what. */
export const ABSENT = 3;

export function absent(what) {
  console.error(what);
  process.exit(ABSENT);
}

/** Serves at a free port of this machine what `addTo` adds to the server, says where, and calls `close` at the end. */
export async function serve(addTo, close) {
  const server = createServer();
  await addTo(server);
  server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}/graphql`));
  process.stdin.resume().on("end", async () => {
    server.closeAllConnections();
    await close();
    process.exit(0);
  });
}

/** The rows of a file of seeds as objects. The files of this benchmark quote nothing. */
export async function* rows(file) {
  let names;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const values = line.split(",");
    if (names) yield Object.fromEntries(names.map((name, i) => [name, values[i]]));
    else names = values;
  }
}
