import { accountPolicy } from "@opora/domain/accounts/account-policy"
import { CitizenId } from "@opora/domain/accounts/citizen"
import { Contact, spelledOnce } from "@opora/domain/accounts/contact"
import { OneTimeCodeId } from "@opora/domain/accounts/one-time-code"
import {
  type CodeAim,
  CodeSpent,
  CodeWrong,
  OneTimeCodes
} from "@opora/domain/accounts/one-time-codes"
import { CodePurpose } from "@opora/domain/notifications/message"
import { now } from "@opora/domain/shared/clock"
import { Instant } from "@opora/domain/shared/instant"
import { Locale } from "@opora/domain/shared/locale"
import { Effect, Layer } from "effect"
import { randomBytes, timingSafeEqual } from "node:crypto"
import * as v from "valibot"
import { Database } from "../database/database.ts"
import { Vault } from "../vault/vault.ts"

/** One-time codes in SQL: a salt each, and the contact closed. The code follows from the vault's key. */
export const oneTimeCodesInSql: Layer.Layer<OneTimeCodes, never, Database | Vault> = Layer.effect(
  OneTimeCodes,
  Effect.gen(function* () {
    const { db, run, atomically } = yield* Database
    const vault = yield* Vault

    const contactIn = (row: KeptCode): Contact =>
      v.parse(Contact, JSON.parse(vault.openForHouse(placeOf(row.id), row.contact)))

    /** Six digits out of 64 bits of a keyed hash: no code is likelier than another by 10⁻¹³. */
    const codeOf = (row: KeptCode): string => {
      const { citizenId, id, flowId, purpose, salt } = row
      const bound = [citizenId, id, flowId, purpose, spelledOnce(contactIn(row)), salt].join("|")
      const bytes = Buffer.from(vault.index("one_time_codes", bound), "base64url")
      return String(bytes.readBigUInt64BE() % 1_000_000n).padStart(6, "0")
    }

    /** The row of the right code. The try is counted first, by a statement of its own. */
    const tried = Effect.fnUntraced(function* (
      { citizenId, flowId, purpose }: CodeAim,
      code: string,
      at: Instant
    ) {
      const [counted] = yield* run(
        db
          .updateTable("oneTimeCodes")
          .set((e) => ({ tries: e("tries", "+", 1) }))
          .where("citizenId", "=", citizenId)
          .where("flowId", "=", flowId)
          .where("purpose", "=", purpose)
          .where("tries", "<", accountPolicy.code.tries)
          .where("usedAt", "is", null)
          .where("expiresAt", ">", at)
          .returningAll()
      )
      if (!counted) return yield* new CodeSpent()
      const row = v.parse(KeptCode, counted)
      if (!isSame(code.replaceAll(/\D/g, ""), codeOf(row))) {
        return yield* new CodeWrong({ left: accountPolicy.code.tries - row.tries })
      }
      return row
    })

    return {
      issue: Effect.fnUntraced(function* ({ contact, operation = null, ...wanted }) {
        const { citizenId, flowId, purpose, id } = wanted
        yield* run(
          db
            .deleteFrom("oneTimeCodes")
            .where("citizenId", "=", citizenId)
            .where("flowId", "=", flowId)
            .where("purpose", "=", purpose)
        )
        yield* run(db.deleteFrom("oneTimeCodes").where("expiresAt", "<", yield* now))
        const closed = vault.sealForHouse(placeOf(id), JSON.stringify(contact))
        const fresh = { salt: randomBytes(32).toString("base64url"), tries: 0, usedAt: null }
        yield* run(
          db.insertInto("oneTimeCodes").values({ ...wanted, ...fresh, operation, contact: closed })
        )
      }, atomically),

      letter: Effect.fnUntraced(function* (citizenId, id, at) {
        const [found] = yield* run(
          db
            .selectFrom("oneTimeCodes")
            .selectAll()
            .where("citizenId", "=", citizenId)
            .where("id", "=", id)
            .where("usedAt", "is", null)
            .where("expiresAt", ">", at)
        )
        if (!found) return undefined
        const row = v.parse(KeptCode, found)
        const { purpose, locale, expiresAt, operation } = row
        const told = { citizenId, id: row.id, purpose, locale, expiresAt, contact: contactIn(row) }
        return { ...told, code: codeOf(row), ...(operation !== null && { operation }) }
      }),

      tryFor: Effect.fnUntraced(function* (aim, code, at) {
        return { contact: contactIn(yield* tried(aim, code, at)) }
      }),

      check: Effect.fnUntraced(function* (aim, code, at) {
        const row = yield* tried(aim, code, at)
        const used = yield* run(
          db
            .updateTable("oneTimeCodes")
            .set({ usedAt: at })
            .where("citizenId", "=", aim.citizenId)
            .where("id", "=", row.id)
            .where("usedAt", "is", null)
            .returning("id")
        )
        if (used.length === 0) return yield* new CodeSpent()
        return { contact: contactIn(row) }
      })
    }
  })
)

const placeOf = (id: string) => `one_time_codes|contact|${id}`

// As long as it takes for a right one, wherever a wrong one differs.
const isSame = (shown: string, right: string): boolean =>
  shown.length === right.length && timingSafeEqual(Buffer.from(shown), Buffer.from(right))

const KeptCode = v.object({
  citizenId: CitizenId,
  id: OneTimeCodeId,
  flowId: v.string(),
  purpose: CodePurpose,
  salt: v.string(),
  contact: v.string(),
  locale: Locale,
  operation: v.nullable(v.string()),
  tries: v.number(),
  expiresAt: Instant
})
type KeptCode = v.InferOutput<typeof KeptCode>
