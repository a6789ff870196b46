import { byOffice } from "@opora/domain/journal/actor"
import { factOf } from "@opora/domain/journal/entry"
import { Journal } from "@opora/domain/journal/ports"
import { instantOf } from "@opora/domain/shared/instant"
import { someone } from "@opora/domain/testing/samples"
import { Effect } from "effect"

/** Something that happened to an account. */
export const happened = (type: string) =>
  factOf("account/1", { type, at: instantOf(1), by: byOffice("registry"), name: "Ёлкина", age: 30 })

/** A citizen with a journal of three entries. */
export const withHistory = Effect.gen(function* () {
  const { id } = someone()
  yield* (yield* Journal).append(id, [happened("Opened")])
  yield* (yield* Journal).append(id, [happened("Renamed"), happened("Closed")])
  return id
})
