import graphql from "@graphql-eslint/eslint-plugin";
import { fileURLToPath } from "node:url";

const api = fileURLToPath(new URL("../../graph-schema/api.graphql", import.meta.url));

/** The rules of @graphql-eslint that hold an SDL to Relay's specifications. */
export const relay = (schema) => [
  {
    files: ["**/*.graphql"],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema } },
    },
    plugins: { "@graphql-eslint": graphql },
    rules: {
      // One way is enough, as Relay says: `search`, `reachable` and `common` are read forwards. All others page both ways, which
      // the tests of the API's conventions hold.
      "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],
      "@graphql-eslint/relay-connection-types": "error",
      "@graphql-eslint/relay-edge-types": [
        "error",
        {
          withEdgeSuffix: true,
          shouldImplementNode: true,
          // Relay asks this of lists that page. Ours that do not are connections' `nodes`, the page without its edges, after
          // HotChocolate; values such as `aliases: [String!]!`; and `claims` and facets, which are bounded, not paged.
          listTypeCanWrapOnlyEdgeType: false,
        },
      ],
      "@graphql-eslint/relay-page-info": "error",
    },
  },
];

export default relay(api);
