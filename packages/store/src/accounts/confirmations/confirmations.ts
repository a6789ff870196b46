import type { CitizenId } from "@opora/domain/accounts/citizen"
import {
  Confirmation,
  type ConfirmationId
} from "@opora/domain/accounts/confirmations/confirmation"
import { Confirmations } from "@opora/domain/accounts/confirmations/ports"
import { AuthEvent } from "@opora/domain/accounts/factor"
import { now } from "@opora/domain/shared/clock"
import type { Instant } from "@opora/domain/shared/instant"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { Database } from "../../database/database.ts"
import { prepared } from "../../database/prepared.ts"

const Confirmed = v.object({ ...Confirmation.entries, method: AuthEvent.entries.method })

/** Confirmations in SQL. */
export const confirmationsInSql: Layer.Layer<Confirmations, never, Database> = Layer.effect(
  Confirmations,
  Effect.map(Database, ({ db, run }) => {
    const inTime = (citizenId: CitizenId, at: Instant) =>
      db
        .selectFrom("confirmations")
        .selectAll()
        .where("citizenId", "=", citizenId)
        .where("expiresAt", ">", at)

    const confirmed = prepared<{ citizenId: CitizenId; tokenHash: string; at: Instant }>()(
      (value) =>
        db
          .selectFrom("confirmations")
          .selectAll()
          .where("citizenId", "=", value("citizenId"))
          .where("expiresAt", ">", value("at"))
          .where("tokenHash", "=", value("tokenHash"))
    )
    const spend = prepared<{ citizenId: CitizenId; id: ConfirmationId }>()((value) =>
      db
        .deleteFrom("confirmations")
        .where("citizenId", "=", value("citizenId"))
        .where("id", "=", value("id"))
        .returning("id")
    )

    return {
      open: Effect.fnUntraced(function* (confirmation) {
        const { citizenId } = confirmation
        const own = db.deleteFrom("confirmations").where("citizenId", "=", citizenId)
        yield* run(own.where("expiresAt", "<=", yield* now))
        const row = { ...confirmation, method: null, tokenHash: null }
        yield* run(db.insertInto("confirmations").values(row))
      }),

      waiting: Effect.fnUntraced(function* (citizenId, id, at) {
        const open = inTime(citizenId, at).where("tokenHash", "is", null)
        const [row] = yield* run(open.where("id", "=", id))
        return row && v.parse(Confirmation, row)
      }),

      confirm: Effect.fnUntraced(function* ({ citizenId, id }, given) {
        const done = yield* run(
          db
            .updateTable("confirmations")
            .set(given)
            .where("citizenId", "=", citizenId)
            .where("id", "=", id)
            .where("tokenHash", "is", null)
            .returning("id")
        )
        return done.length === 1
      }),

      given: Effect.fnUntraced(function* (citizenId, tokenHash, at) {
        const [row] = yield* run(confirmed({ citizenId, tokenHash, at }))
        return row && v.parse(Confirmed, row)
      }),

      spend: Effect.fnUntraced(function* (citizenId, id) {
        const spent = yield* run(spend({ citizenId, id }))
        return spent.length === 1
      })
    }
  })
)
