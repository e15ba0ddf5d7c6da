import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "../../graph-schema/api.graphql",
  // The cases of the tests, whose answers stand beside them, and the operations of `codegen/`.
  documents: [
    { "../KnowledgeGraph.Tests/Cases": { loader: "./cases.js" } },
    "codegen/*.ts",
  ],
  generates: {
    "generated/codegen/": {
      preset: "client",
      presetConfig: { fragmentMasking: { unmaskFunctionName: "unmask" } },
      config: {
        // A scalar that is not named here is an error, not `any`.
        strictScalars: true,
        emitLegacyCommonJSImports: false,
        scalars: { Date: "string", PartialDate: "string", URL: "string", Long: "number", DateTime: "string" },
      },
    },
  },
};

export default config;
