import { outsideAt } from "@opora/api/outside"
import { databaseAt, servicesOn } from "@opora/api/services"
import { configOf } from "@opora/api/setup/config"
import { houseKeys } from "@opora/api/setup/house-keys"
import { ManagedRuntime } from "effect"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { freshPostgres } from "./database.ts"

test("eight at once that find an empty database, and no keys, make them together", async () => {
  const env = {
    DATABASE_URL: await freshPostgres(),
    DATA_DIR: mkdtempSync(join(tmpdir(), "opora-keys-"))
  }
  const config = configOf(env)
  const runtimes = Array.from({ length: 8 }, () =>
    ManagedRuntime.make(
      servicesOn(databaseAt(config.database), houseKeys(config), outsideAt(config), 0)
    )
  )
  const outcomes = await Promise.allSettled(runtimes.map((runtime) => runtime.context()))
  expect(outcomes.filter(({ status }) => status === "rejected")).toEqual([])
  await Promise.all(runtimes.map((runtime) => runtime.dispose()))
})
