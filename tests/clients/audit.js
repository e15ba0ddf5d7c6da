// Every audit of the npm package graphql-http, against a `kg serve` of its own over the repository's seeds.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { auditServer } from "graphql-http";

const audits = 61;
const root = fileURLToPath(new URL("../..", import.meta.url));
const program = process.env.KG_DLL ?? join(root, "artifacts/bin/KnowledgeGraph.Server/debug/kg.dll");
const data = mkdtempSync(join(tmpdir(), "kg-audit-"));
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("KG_")));
const server = spawn("dotnet", [program, "serve", "--urls", "http://127.0.0.1:0", "--data", data], {
  cwd: root,
  env,
  stdio: ["ignore", "pipe", "inherit"],
});

try {
  const results = await auditServer({ url: await address(server.stdout), fetchFn: fetch });
  const failed = results.filter(({ status }) => status !== "ok");
  for (const { status, id, name, reason } of failed) console.error(`${status} ${id} ${name}: ${reason}`);
  assert.deepEqual({ passed: results.length - failed.length, failed: failed.length }, { passed: audits, failed: 0 });
  console.log(`${results.length} audits passed.`);
} finally {
  server.kill();
  rmSync(data, { recursive: true, force: true });
}

async function address(output) {
  for await (const line of createInterface(output)) {
    const [name, url] = line.split(/ +/);
    if (name === "GraphQL") return url;
  }
  throw new Error("The server did not start. Was it built?");
}
