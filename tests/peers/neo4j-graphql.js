// @neo4j/graphql 7 with GraphQL Yoga, over the Neo4j of NEO4J_BOLT_URI, NEO4J_USER and NEO4J_PASSWORD. What it loads has labels of its own.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createYoga } from "graphql-yoga";
import neo4j from "neo4j-driver";
import { absent, rows, serve } from "./peer.js";

const CONNECTIONS = 16;
const BATCH = 10_000;
const LABELS = ["PeerNation", "PeerConference", "PeerResolution"];

const { NEO4J_BOLT_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
if (!uri) absent("No Neo4j: set NEO4J_BOLT_URI, NEO4J_USER and NEO4J_PASSWORD");
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { maxConnectionPoolSize: CONNECTIONS });

async function run(cypher, parameters = {}) {
  const session = driver.session();
  await session.run(cypher, parameters);
  await session.close();
}

async function load(file, cypher) {
  let batch = [];
  const send = async () => run(`UNWIND $rows AS row ${cypher}`, { rows: batch });
  for await (const row of rows(join(process.argv[2], file))) {
    if (batch.push(row) < BATCH) continue;
    await send();
    batch = [];
  }
  await send();
}

async function clear() {
  for (const label of LABELS) {
    await run(`MATCH (n:${label}) CALL (n) { DETACH DELETE n } IN TRANSACTIONS`);
    await run(`DROP CONSTRAINT ${label} IF EXISTS`);
  }
  await run("DROP INDEX PeerNumber IF EXISTS");
}

await clear();
for (const label of LABELS) await run(`CREATE CONSTRAINT ${label} FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
await run("CREATE INDEX PeerNumber FOR (n:PeerResolution) ON (n.number)");
await load("Nation.csv", "CREATE (:PeerNation {id: row.id, name: row.name})");
await load("Conference.csv", `MATCH (host:PeerNation {id: row.host})
  CREATE (:PeerConference {id: row.id, name: row.name, startDate: row.startDate})-[:HOSTED_BY]->(host)`);
await load("Resolution.csv", "CREATE (:PeerResolution {id: row.id, title: row.title, number: toInteger(row.number)})");
await load("ADOPTED.csv", `MATCH (source:PeerConference {id: row.source}) MATCH (target:PeerResolution {id: row.target})
  CREATE (source)-[:ADOPTED]->(target)`);
await run("CALL db.awaitIndexes()");

const typeDefs = readFileSync(new URL("neo4j-graphql.graphql", import.meta.url), "utf8");
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
// Without its name, the driver asks for the user's database each time.
const context = { sessionConfig: { database: "neo4j" } };
const yoga = createYoga({ schema, context, graphiql: false, landingPage: false, logging: false });
await serve((server) => server.on("request", yoga), async () => {
  await clear();
  await driver.close();
});
