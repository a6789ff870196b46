import { PasswordHash } from "@opora/domain/accounts/account"
import type { Accounts } from "@opora/domain/accounts/accounts"
import { newId } from "@opora/domain/shared/identifier"
import { Effect } from "effect"
import { SecureRandom } from "effect/crypto"
import * as v from "valibot"
import type { Database } from "../database/database.ts"

type Passwords = Pick<Accounts["Service"], "passwordsOf" | "setPassword" | "rehash">

/** The current password of each account, and the ones before it. */
export const passwordsIn = (
  { db, run, atomically }: Database["Service"],
  random: SecureRandom.SecureRandom["Service"]
): Passwords => ({
  passwordsOf: Effect.fnUntraced(function* (citizenId, most) {
    const [current] = yield* run(
      db.selectFrom("accounts").where("citizenId", "=", citizenId).select("passwordHash")
    )
    const former = yield* run(
      db
        .selectFrom("formerPasswords")
        .select("passwordHash")
        .where("citizenId", "=", citizenId)
        .orderBy("id", "desc")
        .limit(most)
    )
    const hashes = [...(current ? [current] : []), ...former].slice(0, most)
    return hashes.map(({ passwordHash }) => v.parse(PasswordHash, passwordHash))
  }),

  setPassword: Effect.fnUntraced(function* (citizenId, passwordHash, at) {
    const id = yield* newId(v.string()).pipe(
      Effect.provideService(SecureRandom.SecureRandom, random)
    )
    yield* run(
      db
        .insertInto("formerPasswords")
        .columns(["citizenId", "id", "passwordHash", "until"])
        .expression(
          db
            .selectFrom("accounts")
            .where("citizenId", "=", citizenId)
            .select((e) => ["citizenId", e.val(id).as("id"), "passwordHash", e.val(at).as("until")])
        )
    )
    yield* run(
      db
        .updateTable("accounts")
        .set({ passwordHash, passwordSetAt: at })
        .where("citizenId", "=", citizenId)
    )
  }, atomically),

  rehash: (citizenId, stale, fresh) =>
    run(
      db
        .updateTable("accounts")
        .set({ passwordHash: fresh })
        .where("citizenId", "=", citizenId)
        .where("passwordHash", "=", stale)
    ).pipe(Effect.asVoid)
})
