import { expect, layer } from "@effect/vitest"
import { type Account, PasswordHash } from "@opora/domain/accounts/account"
import { Accounts } from "@opora/domain/accounts/accounts"
import { CitizenId } from "@opora/domain/accounts/citizen"
import { ContactId, contactOf } from "@opora/domain/accounts/contact"
import { instantOf } from "@opora/domain/shared/instant"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import * as v from "valibot"
import { databases } from "../testing/worlds.ts"

const hashed = (word: string) => v.parse(PasswordHash, `1:$argon2id$${word}`)

const newAccount = (): Account => ({
  id: v.parse(CitizenId, crypto.randomUUID()),
  status: "active",
  level: "basic",
  locale: "ru",
  idleMinutes: 10,
  passwordSetAt: instantOf(1),
  createdAt: instantOf(1)
})

const newContact = (typed = `anna-${crypto.randomUUID()}@example.ru`) => {
  const contact = contactOf(typed)
  if (!contact) throw new Error("no contact")
  return { id: v.parse(ContactId, crypto.randomUUID()), contact }
}

/** An account, its contact and the port that keeps them. */
const kept = Effect.gen(function* () {
  const accounts = yield* Accounts
  const account = newAccount()
  const contact = newContact()
  yield* accounts.create(account, contact, hashed("one"))
  return { accounts, account, contact }
})

for (const [name, world] of Object.entries(databases)) {
  layer(world)(`accounts in ${name}`, (it) => {
    it.effect("give back what was kept", () =>
      Effect.gen(function* () {
        const { accounts, account, contact } = yield* kept
        expect(yield* accounts.get(account.id)).toEqual(account)
        expect(yield* accounts.contactsOf(account.id)).toEqual([
          { ...contact, confirmedAt: instantOf(1) }
        ])
        expect(yield* accounts.credentialsOf(contact.contact)).toEqual({
          citizenId: account.id,
          status: "active",
          passwordHash: hashed("one")
        })
      })
    )

    it.effect("find a mailbox however it is written", () =>
      Effect.gen(function* () {
        const { accounts, account, contact } = yield* kept
        const shouted = newContact(contact.contact.value.toUpperCase())
        const found = yield* accounts.credentialsOf(shouted.contact)
        expect(found?.citizenId).toBe(account.id)
      })
    )

    it.effect("know nobody else", () =>
      Effect.gen(function* () {
        const accounts = yield* Accounts
        expect(yield* accounts.credentialsOf(newContact().contact)).toBeUndefined()
        expect(yield* accounts.get(newAccount().id)).toBeUndefined()
      })
    )

    it.effect(
      "give a contact to one of fifty that want it at once, and keep no other's account",
      () =>
        Effect.gen(function* () {
          const accounts = yield* Accounts
          const { contact } = newContact()
          const wanted = Array.from({ length: 50 }, () => newAccount())
          const outcomes = yield* Effect.all(
            wanted.map((account) =>
              Effect.result(accounts.create(account, { ...newContact(), contact }, hashed("one")))
            ),
            { concurrency: "unbounded" }
          )
          expect(outcomes.filter(({ _tag }) => _tag === "Success")).toHaveLength(1)
          const there = yield* Effect.forEach(wanted, ({ id }) => accounts.get(id))
          expect(there.filter((account) => account !== undefined)).toHaveLength(1)
        })
    )

    it.effect("add contacts, each to one account", () =>
      Effect.gen(function* () {
        const { accounts, account, contact } = yield* kept
        const second = { ...newContact(), confirmedAt: instantOf(2) }
        yield* accounts.addContact(account.id, second)
        expect(yield* accounts.contactsOf(account.id)).toMatchObject([contact, second])
        const other = yield* kept
        const taken = other.accounts.addContact(other.account.id, second)
        expect((yield* Effect.flip(taken))._tag).toBe("ContactTaken")
      })
    )

    it.effect("remember the passwords before the current one, the latest first", () =>
      Effect.gen(function* () {
        const { accounts, account, contact } = yield* kept
        for (const [nth, word] of ["two", "three", "four"].entries()) {
          yield* accounts.setPassword(account.id, hashed(word), instantOf(nth + 2))
        }
        const words = ["four", "three", "two"].map((word) => hashed(word))
        expect(yield* accounts.passwordsOf(account.id, 3)).toEqual(words)
        const credentials = yield* accounts.credentialsOf(contact.contact)
        expect(credentials?.passwordHash).toBe(hashed("four"))
        expect((yield* accounts.get(account.id))?.passwordSetAt).toBe(instantOf(4))
      })
    )

    it.effect("hash a password anew only while it is the current one", () =>
      Effect.gen(function* () {
        const { accounts, account } = yield* kept
        yield* accounts.rehash(account.id, hashed("old"), hashed("fresh"))
        expect(yield* accounts.passwordsOf(account.id, 5)).toEqual([hashed("one")])
        yield* accounts.rehash(account.id, hashed("one"), hashed("fresh"))
        expect(yield* accounts.passwordsOf(account.id, 5)).toEqual([hashed("fresh")])
      })
    )

    it.effect("change what the citizen chose, and nothing else", () =>
      Effect.gen(function* () {
        const { accounts, account } = yield* kept
        yield* accounts.change(account.id, { idleMinutes: 20, locale: "en" })
        yield* accounts.change(account.id, {})
        const changed = { ...account, idleMinutes: 20, locale: "en" }
        expect(yield* accounts.get(account.id)).toEqual(changed)
      })
    )

    it.effect("keep no contact readable", () =>
      Effect.gen(function* () {
        const { contact } = yield* kept
        const sql = yield* SqlClient.SqlClient
        const rows = yield* sql`select * from contacts`
        expect(JSON.stringify(rows)).not.toContain(contact.contact.value)
      })
    )
  })
}
