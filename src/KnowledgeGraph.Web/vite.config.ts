import { defineConfig } from "vite";

export default defineConfig({
  // The page asks the server that it comes from; `npm run dev` borrows one that already runs.
  server: { proxy: { "/graphql": "http://127.0.0.1:5080", "/node": "http://127.0.0.1:5080" } },
  worker: { format: "es" },
  build: {
    outDir: "dist",
    assetsDir: "explorer",
    // The policy of the page allows files of the server only, no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What the page weighs is measured by a test, compressed as it is sent.
    chunkSizeWarningLimit: 1000,
    target: "es2022",
  },
});
