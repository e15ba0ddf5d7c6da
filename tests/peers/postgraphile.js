// PostGraphile 5 with its own server, Grafserv, over PostgreSQL.
import { fileURLToPath } from "node:url";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { postgraphile } from "postgraphile";
import { serve } from "./peer.js";
import { Postgres } from "./postgres.js";

const CONNECTIONS = 10;

const postgres = new Postgres();
postgres.script(fileURLToPath(new URL("postgraphile.sql", import.meta.url)), process.argv[2]);

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: postgres.url, poolConfig: { max: CONNECTIONS, min: CONNECTIONS } })],
  grafserv: { graphqlPath: "/graphql", graphiql: false, watch: false },
  grafast: { explain: false },
});
await serve((server) => instance.createServ(grafserv).addTo(server), () => instance.release());
