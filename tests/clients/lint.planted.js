// Each rule finds what is planted for it: a rule that finds nothing here would find nothing in the API either.
import assert from "node:assert/strict";
import { ESLint } from "eslint";
import { relay } from "./eslint.config.js";

const planted = `
  interface Node { id: ID! }
  type City implements Node { id: ID! twins(first: Int, last: Int, before: String): CitiesConnection! }
  type CitiesConnection { edges: [CitiesLine!] pageInfo: PageInfo }
  type CitiesLine { node: City! }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: Int! }
  type Query { node(id: ID!): Node }
`;

const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: relay(planted) });
const [{ messages }] = await eslint.lintText(planted, { filePath: "planted.graphql" });

assert.deepEqual(messages.map(({ line, ruleId }) => `${line} ${ruleId.split("/")[1]}`), [
  "3 relay-arguments",
  "4 relay-connection-types",
  "5 relay-edge-types",
  "5 relay-edge-types",
  "6 relay-page-info",
]);
