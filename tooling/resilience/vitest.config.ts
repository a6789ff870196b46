import { house } from "@opora/vitest/house"
import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    ...house,
    // Whole processes: one file at a time, and patience for a busy machine.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: "@opora/store/testing/postgres-cluster"
  }
})
