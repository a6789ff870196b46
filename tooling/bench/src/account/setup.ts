import { servicesOn } from "@opora/api/services"
import { configOf } from "@opora/api/setup/config"
import { houseKeys } from "@opora/api/setup/house-keys"
import { outsideInMemory } from "@opora/api/testing/outside"
import { sqlite } from "@opora/store/database/sqlite"
import { Layer, ManagedRuntime } from "effect"
import { join } from "node:path"
import { outsideKey } from "../outside-key.ts"

/** What the account's process is started with: no hands, for papers are drawn by other processes. */
export const settings = (folder: string, port: number): NodeJS.ProcessEnv => ({
  ...process.env,
  DATA_DIR: folder,
  PORT: String(port),
  DESK_PORT: String(port + 1),
  HANDS: "0",
  REQUESTS_PER_MINUTE: "1000000000",
  LOG_FILE: join(folder, "api.log"),
  OUTSIDE_KEY: outsideKey,
  REGISTRIES_URL: `http://localhost:${port + 2}`
})

/** The account's own rules and store, to seed what only they can write. */
export const servicesIn = (folder: string) => {
  const config = configOf(settings(folder, 0))
  return ManagedRuntime.make(
    Layer.fresh(servicesOn(sqlite(join(folder, "opora.db")), houseKeys(config), outsideInMemory, 0))
  )
}
