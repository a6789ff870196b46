import { secondFactors } from "@opora/domain/accounts/factors/prove-second-factors"
import type { News } from "@opora/store/database/news"
import { postgres } from "@opora/store/database/postgres"
import { sqlite } from "@opora/store/database/sqlite"
import { jobWorker } from "@opora/store/jobs/jobs"
import { store } from "@opora/store/store"
import type { VaultKeys } from "@opora/store/vault/vault-keys"
import { Layer, Redacted } from "effect"
import { Mac, SecureRandom } from "effect/crypto"
import type { SqlClient } from "effect/sql"
import { houseOffices } from "./appointments/house-offices.ts"
import { houseCatalogue } from "./catalogue/house-catalogue.ts"
import type { Outside, OutsideNeeds } from "./outside.ts"

/** The database of that address: a path of SQLite's, or postgres://… */
export const databaseAt = (address: Redacted.Redacted) =>
  /^postgres(ql)?:/.test(Redacted.value(address))
    ? postgres({ url: address })
    : sqlite(Redacted.value(address))

/** Everything we keep and reach, and `hands` that carry out what was promised. */
export const servicesOn = (
  database: Layer.Layer<SqlClient.SqlClient | News>,
  keys: Layer.Layer<VaultKeys>,
  outside: Layer.Layer<Outside, never, OutsideNeeds>,
  hands: number
) =>
  jobWorker(hands).pipe(
    Layer.provideMerge(secondFactors),
    Layer.provideMerge(outside),
    Layer.provideMerge(store),
    Layer.provideMerge(houseCatalogue),
    Layer.provideMerge(houseOffices),
    Layer.provideMerge(database),
    Layer.provide(keys),
    Layer.provideMerge(Mac.layerWebCrypto),
    Layer.provideMerge(SecureRandom.layerWebCrypto)
  )

export type Kept = Layer.Success<ReturnType<typeof servicesOn>>
