import { defineConfig } from "vite";

export default defineConfig({
  // The page names its files relative to itself, as Banana Cake Pop does.
  base: "./",
  worker: { format: "es" },
  build: {
    assetsDir: "static",
    // The policy of the page allows no scripts or fonts from data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
    // Its editor is one piece of three megabytes.
    chunkSizeWarningLimit: 4000,
  },
});
