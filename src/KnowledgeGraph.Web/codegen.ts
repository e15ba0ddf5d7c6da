import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "../../graph-schema/api.graphql",
  documents: ["src/api/documents.ts"],
  generates: {
    "generated/graphql/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        // Text, not syntax trees: the page needs no printer of GraphQL.
        documentMode: "string",
        strictScalars: true,
        enumsAsTypes: true,
        useTypeImports: true,
        emitLegacyCommonJSImports: false,
        scalars: { Date: "string", PartialDate: "string", URL: "string", Long: "number", DateTime: "string" },
      },
    },
  },
};

export default config;
