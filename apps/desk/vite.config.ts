import { house } from "@opora/vitest/house"
import solid from "vite-plugin-solid"
import { defineConfig } from "vitest/config"

const api = process.env["API_URL"] ?? "http://localhost:3001"

export default defineConfig({
  // What runs before the first paint, and the icons, are the same for both apps.
  publicDir: "../../packages/ui/public",
  plugins: [solid()],
  css: {
    transformer: "lightningcss",
    // Else `@container page` gets a name of its own in each module, which no container bears.
    lightningcss: { cssModules: { pattern: "[hash]_[local]", container: false } }
  },
  build: {
    target: "es2022",
    cssMinify: "lightningcss",
    // The policy of the pages lets no picture come from a data: address.
    assetsInlineLimit: 0
  },
  server: { proxy: { "/api": api } },
  test: {
    ...house,
    environment: "happy-dom",
    setupFiles: [
      "../../packages/ui/src/testing/no-network.ts",
      "../../packages/ui/src/testing/words-ready.ts"
    ]
  }
})
