import { expect, layer } from "@effect/vitest"
import type { CitizenId } from "@opora/domain/accounts/citizen"
import { CurrentCitizen } from "@opora/domain/accounts/current-citizen"
import { filesInMemory } from "@opora/domain/documents/files-in-memory"
import { Journal } from "@opora/domain/journal/ports"
import { verifyJournal } from "@opora/domain/journal/verify-journal"
import { Profiles } from "@opora/domain/profile/ports"
import { Section } from "@opora/domain/profile/section"
import { CurrentClerk } from "@opora/domain/staff/current-clerk"
import { DeskQueue } from "@opora/domain/staff/desk-queue"
import { ClerkId } from "@opora/domain/staff/role"
import { checkIdentityCase } from "@opora/domain/verification/check-identity-case"
import { takeIdentityCase } from "@opora/domain/verification/decide-identity-case"
import { IdentityCases } from "@opora/domain/verification/identity-cases"
import { registriesInMemory } from "@opora/domain/verification/registries-in-memory"
import type { ScanSet } from "@opora/domain/verification/scan"
import { submitIdentityCase } from "@opora/domain/verification/submit-identity-case"
import { uploadScan } from "@opora/domain/verification/upload-scan"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import * as v from "valibot"
import { registered } from "../testing/citizens.ts"
import { databases } from "../testing/worlds.ts"

const told = {
  name: { family: "Хабибуллина", given: "Гульнара" },
  birthDate: "1990-04-12",
  passport: {
    series: "4510",
    number: "123451",
    issuedOn: "2010-05-20",
    issuer: "ОВД района Арбат",
    issuerCode: "770-001"
  },
  snils: "11223344595"
}
const pdf = new TextEncoder().encode("%PDF-1.7\ntrailer<<>>\n%%EOF\n")

const scanOf = Effect.fnUntraced(function* (kind: "passport" | "snils" | "selfie") {
  return (yield* uploadScan(kind, pdf)).id
}, Effect.provide(filesInMemory()))

/** A citizen of the standard level with everything told, and their scans. */
const ready = Effect.gen(function* () {
  const citizen = { ...(yield* registered), level: "standard" as const }
  for (const [section, value] of Object.entries(told)) {
    const next = v.parse(Section, { section, value })
    const stand = { version: 1, check: { status: "unchecked" } } as const
    yield* (yield* Profiles).save(citizen.id, next, stand)
  }
  const as = Effect.provideService(CurrentCitizen, citizen)
  const uploadAll = Effect.gen(function* () {
    const scans: ScanSet = {
      passport: yield* scanOf("passport"),
      snils: yield* scanOf("snils"),
      selfie: yield* scanOf("selfie")
    }
    return scans
  }).pipe(as)
  return { id: citizen.id, as, uploadAll, scans: yield* uploadAll }
})

/** The citizen's check, looked at by machines and in the queue. */
const queued = Effect.gen(function* () {
  const { id, as, scans } = yield* ready
  const kept = yield* submitIdentityCase(scans).pipe(as)
  yield* checkIdentityCase(id, kept.id).pipe(Effect.provide(registriesInMemory()))
  return { id, caseId: kept.id }
})

const operator = () => ({
  id: v.parse(ClerkId, crypto.randomUUID()),
  roles: ["operator"] as const,
  sessionId: "",
  locale: "ru" as const
})

const howOften = (id: CitizenId, type: string) =>
  Effect.map(
    Journal.use((journal) => journal.ofCitizen(id, { types: [type] })),
    (entries) => entries.length
  )

for (const [name, world] of Object.entries(databases)) {
  // A passport has its age by the real clock; to move the test's own would wind the queue through all years.
  layer(world, { excludeTestServices: true })(`identity checks in ${name}`, (it) => {
    it.effect("fifty sendings at once of the same scans make one check", () =>
      Effect.gen(function* () {
        const { id, as, scans } = yield* ready
        const fifty = Array.from({ length: 50 }, () => submitIdentityCase(scans).pipe(as))
        const kept = yield* Effect.all(fifty, { concurrency: "unbounded" })
        expect(new Set(kept.map((each) => each.id)).size).toBe(1)
        expect(yield* howOften(id, "IdentityCaseSubmitted")).toBe(1)
      })
    )

    it.effect("of different scans sent at once one set makes the check", () =>
      Effect.gen(function* () {
        const { id, as, uploadAll } = yield* ready
        const sets = yield* Effect.all(Array.from({ length: 8 }, () => uploadAll))
        const sendings = sets.map((set) => Effect.result(submitIdentityCase(set).pipe(as)))
        const outcomes = yield* Effect.all(sendings, { concurrency: "unbounded" })
        expect(outcomes.filter(({ _tag }) => _tag === "Success")).toHaveLength(1)
        expect(yield* howOften(id, "IdentityCaseSubmitted")).toBe(1)
      })
    )

    it.effect("fifty operators reach for it at once, and one has it", () =>
      Effect.gen(function* () {
        const { id, caseId } = yield* queued
        const takings = Array.from({ length: 50 }, () =>
          Effect.result(
            takeIdentityCase(caseId).pipe(Effect.provideService(CurrentClerk, operator()))
          )
        )
        const outcomes = yield* Effect.all(takings, { concurrency: "unbounded" })
        expect(outcomes.filter(({ _tag }) => _tag === "Success")).toHaveLength(1)
        expect(yield* howOften(id, "IdentityCaseTaken")).toBe(1)
        const { kept } = yield* (yield* IdentityCases).get(id, caseId)
        const item = yield* (yield* DeskQueue).find("identity", caseId)
        expect(kept.status === "taken" && kept.operator).toBe(item?.takenBy)
        expect(yield* verifyJournal(id)).toBeGreaterThan(3)
      })
    )

    it.effect("keep nothing personal in the open", () =>
      Effect.gen(function* () {
        yield* queued
        const sql = yield* SqlClient.SqlClient
        const rows = [
          ...(yield* sql`select * from identity_cases`),
          ...(yield* sql`select * from desk_queue`)
        ]
        expect(JSON.stringify(rows)).not.toMatch(/Хабибуллина|passport-registry/)
      })
    )
  })
}
