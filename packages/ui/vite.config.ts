import { house } from "@opora/vitest/house"
import solid from "vite-plugin-solid"
import { defineConfig } from "vitest/config"

export default defineConfig({
  plugins: [solid()],
  test: { ...house, environment: "happy-dom", setupFiles: ["src/testing/words-ready.ts"] }
})
