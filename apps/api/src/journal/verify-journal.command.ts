/** `npm run verify-journal`: does every citizen's journal hold, and pass through the noted places? */
import { verifyAll } from "@opora/domain/journal/verify-all"
import { Effect, Exit, ManagedRuntime } from "effect"
import { outsideAt } from "../outside.ts"
import { databaseAt, servicesOn } from "../services.ts"
import { configOf } from "../setup/config.ts"
import { houseKeys } from "../setup/house-keys.ts"

const config = configOf(process.env)
const runtime = ManagedRuntime.make(
  servicesOn(databaseAt(config.database), houseKeys(config), outsideAt(config), 0)
)

const said = verifyAll.pipe(
  Effect.map(
    ({ citizens, entries, checkpoints }) =>
      `The journal holds: ${citizens} citizens, ${entries} entries, ${checkpoints} days noted outside.`
  ),
  Effect.catchTag("JournalBroken", ({ citizenId, seq }) =>
    Effect.fail(`The journal of citizen ${citizenId} does not hold from entry ${seq} on.`)
  ),
  Effect.catchTag("CheckpointForged", ({ day }) =>
    Effect.fail(`The notes of ${day} are not as they were signed.`)
  )
)
const exit = await runtime.runPromiseExit(Effect.result(said))
await runtime.dispose()
if (Exit.isFailure(exit)) throw new Error("The journal could not be read", { cause: exit.cause })
if (exit.value._tag === "Success") console.log(exit.value.success)
else {
  console.error(exit.value.failure)
  process.exitCode = 1
}
