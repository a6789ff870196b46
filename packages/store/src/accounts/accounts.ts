import { Account, PasswordHash } from "@opora/domain/accounts/account"
import { Accounts, ContactTaken, type ConfirmedContact } from "@opora/domain/accounts/accounts"
import { CitizenId } from "@opora/domain/accounts/citizen"
import { Contact, ContactId, spelledOnce } from "@opora/domain/accounts/contact"
import { Instant } from "@opora/domain/shared/instant"
import { Effect, Layer } from "effect"
import { SecureRandom } from "effect/crypto"
import * as v from "valibot"
import { Database } from "../database/database.ts"
import { Vault } from "../vault/vault.ts"
import { passwordsIn } from "./passwords.ts"

/** Accounts in SQL. Contacts are closed under their citizen's key and found by their blind index. */
export const accountsInSql: Layer.Layer<
  Accounts,
  never,
  Database | Vault | SecureRandom.SecureRandom
> = Layer.effect(
  Accounts,
  Effect.gen(function* () {
    const { db, run, atomically } = yield* Database
    const vault = yield* Vault
    const random = yield* SecureRandom.SecureRandom

    const indexOf = (contact: Contact) => vault.index("contacts", spelledOnce(contact))
    const addContact = Effect.fnUntraced(function* (
      citizenId: CitizenId,
      { id, contact, confirmedAt }: ConfirmedContact
    ): Effect.fn.Return<void, ContactTaken> {
      const place = placeOf(citizenId, id)
      const closed = yield* vault.seal(citizenId, place, JSON.stringify(contact))
      const added = yield* run(
        db
          .insertInto("contacts")
          .values({ citizenId, id, contactIndex: indexOf(contact), contact: closed, confirmedAt })
          .onConflict((c) => c.doNothing())
          .returning("id")
      )
      if (added.length === 0) return yield* new ContactTaken()
    })
    const account = (citizenId: CitizenId) =>
      db.selectFrom("accounts").where("citizenId", "=", citizenId)

    return {
      create: (created, contact, passwordHash) => {
        const { id: citizenId, createdAt, ...rest } = created
        const row = { citizenId, createdAt, passwordHash, ...rest }
        return Effect.andThen(
          addContact(citizenId, { ...contact, confirmedAt: createdAt }),
          run(db.insertInto("accounts").values(row))
        ).pipe(Effect.asVoid, atomically)
      },

      get: Effect.fnUntraced(function* (citizenId) {
        const [row] = yield* run(account(citizenId).selectAll())
        return row && v.parse(Account, { ...row, id: row.citizenId })
      }),

      credentialsOf: Effect.fnUntraced(function* (contact) {
        const [row] = yield* run(
          db
            .selectFrom("contacts as c")
            .innerJoin("accounts as a", "a.citizenId", "c.citizenId")
            .select(["a.citizenId", "a.status", "a.passwordHash"])
            .where("c.contactIndex", "=", indexOf(contact))
        )
        return row && v.parse(KeptCredentials, row)
      }),

      contactsOf: Effect.fnUntraced(function* (citizenId) {
        const rows = yield* run(
          db
            .selectFrom("contacts")
            .select(["id", "contact", "confirmedAt"])
            .where("citizenId", "=", citizenId)
            .orderBy("confirmedAt")
        )
        return yield* Effect.forEach(rows, (row) =>
          vault
            .open(citizenId, placeOf(citizenId, row.id), row.contact)
            .pipe(Effect.map((text) => v.parse(KeptContact, { ...row, contact: JSON.parse(text) })))
        )
      }),

      addContact,

      ...passwordsIn(yield* Database, random),

      change: (citizenId, change) =>
        Object.keys(change).length === 0
          ? Effect.void
          : run(db.updateTable("accounts").set(change).where("citizenId", "=", citizenId)).pipe(
              Effect.asVoid
            )
    }
  })
)

const placeOf = (citizenId: CitizenId, id: string) => `contacts|contact|${citizenId}/${id}`

const KeptCredentials = v.object({
  citizenId: CitizenId,
  status: Account.entries.status,
  passwordHash: PasswordHash
})

const KeptContact = v.object({ id: ContactId, contact: Contact, confirmedAt: Instant })
