import { Accounts } from "@opora/domain/accounts/accounts"
import type { CitizenId } from "@opora/domain/accounts/citizen"
import { Check } from "@opora/domain/profile/check"
import { ProfileMovedOn, Profiles } from "@opora/domain/profile/ports"
import { profileOf, type StoredSection } from "@opora/domain/profile/profile"
import { jsonOf, Section } from "@opora/domain/profile/section"
import { Effect, Layer } from "effect"
import type { SecureRandom } from "effect/crypto"
import * as v from "valibot"
import { accountsInSql } from "../accounts/accounts.ts"
import { Database } from "../database/database.ts"
import { prepared } from "../database/prepared.ts"
import { Vault } from "../vault/vault.ts"
import type { ProfileSectionsTable } from "./table.ts"

/** Profiles in SQL, every value closed. What it promises is written in profiles.contract.test.ts. */
export const profilesInSql: Layer.Layer<
  Profiles,
  never,
  Database | Vault | SecureRandom.SecureRandom
> = Layer.effect(
  Profiles,
  Effect.gen(function* () {
    const { db, run } = yield* Database
    const vault = yield* Vault
    const accounts = yield* Accounts
    const placeOf = (citizenId: CitizenId, section: string) =>
      `profile_sections|value|${citizenId}/${section}`

    const opened = Effect.fnUntraced(function* (
      citizenId: CitizenId,
      { section, value }: Pick<ProfileSectionsTable, "section" | "value">
    ) {
      const text = yield* vault.open(citizenId, placeOf(citizenId, section), value)
      return v.parse(Section, { section, value: JSON.parse(text) })
    })
    const sections = Effect.fnUntraced(function* (citizenId: CitizenId) {
      const rows = yield* run(
        db
          .selectFrom("profileSections")
          .selectAll()
          .where("citizenId", "=", citizenId)
          .orderBy("section")
      )
      return yield* Effect.forEach(
        rows,
        Effect.fnUntraced(function* ({ version, checkState, ...row }) {
          const read = yield* opened(citizenId, row)
          const stored: StoredSection = { ...read, version, check: v.parse(Check, checkState) }
          return stored
        })
      )
    })
    const birthDate = prepared<{ readonly citizenId: CitizenId }>()((value) =>
      db
        .selectFrom("profileSections")
        .select(["section", "value"])
        .where("citizenId", "=", value("citizenId"))
        .where("section", "=", "birthDate")
    )

    return {
      sections,

      birthDate: Effect.fnUntraced(function* (citizenId) {
        const [row] = yield* run(birthDate({ citizenId }))
        const read = row && (yield* opened(citizenId, row))
        return read?.section === "birthDate" ? read.value : undefined
      }),

      get: Effect.fnUntraced(function* (citizenId) {
        const contacts = (yield* accounts.contactsOf(citizenId)).map(({ contact }) => contact)
        const of = (kind: "phone" | "email") =>
          contacts.filter((contact) => contact.kind === kind).map(({ value }) => value)
        return profileOf(yield* sections(citizenId), { phones: of("phone"), emails: of("email") })
      }),

      save: Effect.fnUntraced(function* (citizenId, next, { version, check }) {
        const { section } = next
        const text = JSON.stringify(jsonOf(next))
        const value = yield* vault.seal(citizenId, placeOf(citizenId, section), text)
        const row = { citizenId, section, version, value, checkState: JSON.stringify(check) }
        const saved = yield* run(
          version === 1
            ? db
                .insertInto("profileSections")
                .values(row)
                .onConflict((c) => c.doNothing())
                .returning("version")
            : db
                .updateTable("profileSections")
                .set(row)
                .where("citizenId", "=", citizenId)
                .where("section", "=", section)
                .where("version", "=", version - 1)
                .returning("version")
        )
        if (saved.length === 0) return yield* new ProfileMovedOn()
      }),

      noteCheck: (citizenId, section, version, check) =>
        run(
          db
            .updateTable("profileSections")
            .set({ checkState: JSON.stringify(check) })
            .where("citizenId", "=", citizenId)
            .where("section", "=", section)
            .where("version", "=", version)
            .returning("version")
        ).pipe(Effect.map((noted) => noted.length === 1))
    }
  })
).pipe(Layer.provide(accountsInSql))
