import { Database } from "@opora/store/database/database"
import { Effect } from "effect"
import { size } from "../size.ts"
import { seedPayment } from "./seed-payments.ts"
import { seedProfile } from "./seed-profiles.ts"
import { seedRows } from "./seed-rows.ts"
import { servicesIn } from "./setup.ts"

/** Fill the account's database. What is closed is closed as the account does it: with each citizen's own key. */
export const seedAccount = async (folder: string): Promise<void> => {
  const migrated = servicesIn(folder)
  await migrated.context()
  await migrated.dispose()
  seedRows(folder)

  const runtime = servicesIn(folder)
  const people = Effect.forEach(numbers(size.citizens), seedProfile, { discard: true })
  const payments = Effect.forEach(numbers(size.payments), seedPayment, { discard: true })
  await runtime.runPromise(
    Database.use(({ atomically }) => atomically(Effect.andThen(people, payments)))
  )
  await runtime.dispose()
}

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n)
