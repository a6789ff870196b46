import type { CitizenId } from "@opora/domain/accounts/citizen"
import { Consent } from "@opora/domain/consents/consent"
import { ConsentChanged, ConsentNotFound, Consents } from "@opora/domain/consents/ports"
import { Journal } from "@opora/domain/journal/ports"
import { Effect, Layer } from "effect"
import type { Selectable } from "kysely"
import * as v from "valibot"
import { Database } from "../database/database.ts"
import { preparedRows } from "../database/prepared.ts"
import type { ConsentsTable } from "./table.ts"

/** Consents in SQL. What it promises is written in consents.contract.test.ts. */
export const consentsInSql: Layer.Layer<Consents, never, Database | Journal> = Layer.effect(
  Consents,
  Effect.gen(function* () {
    const { db, run, within } = yield* Database
    const journal = yield* Journal
    const of = (citizenId: CitizenId) =>
      db.selectFrom("consents").selectAll().where("citizenId", "=", citizenId)

    const insert = preparedRows<ReturnType<typeof rowOf>>()((rows) =>
      db.insertInto("consents").values(
        rows.map((value) => ({
          citizenId: value("citizenId"),
          id: value("id"),
          agency: value("agency"),
          subject: value("subject"),
          status: value("status"),
          grantedAt: value("grantedAt"),
          until: value("until"),
          data: value("data"),
          purpose: value("purpose"),
          endedAt: value("endedAt"),
          version: value("version")
        }))
      )
    )

    return {
      get: Effect.fnUntraced(function* (citizenId, id) {
        const [row] = yield* run(of(citizenId).where("id", "=", id))
        if (!row) return yield* new ConsentNotFound()
        return { consent: consentIn(row), version: row.version }
      }),

      ofCitizen: Effect.fnUntraced(function* (citizenId, { before, limit }) {
        let query = of(citizenId).orderBy("id", "desc").limit(limit)
        if (before !== undefined) query = query.where("id", "<", before)
        return (yield* run(query)).map(consentIn)
      }),

      about: Effect.fnUntraced(function* (citizenId, subject, agency) {
        const rows = yield* run(
          of(citizenId)
            .where("subject", "=", subject)
            .where("agency", "=", agency)
            .orderBy("id", "desc")
        )
        return rows.map(consentIn)
      }),

      add: (consents) =>
        consents.length === 0 ? Effect.void : Effect.asVoid(run(insert(consents.map(rowOf)))),

      save: Effect.fnUntraced(function* ({ consent, version }, facts) {
        const { citizenId, id, status, data } = consent
        const endedAt = consent.status === "granted" ? null : consent.endedAt
        const saved = yield* run(
          db
            .updateTable("consents")
            .set({ status, data: JSON.stringify(data), endedAt, version: version + 1 })
            .where("citizenId", "=", citizenId)
            .where("id", "=", id)
            .where("version", "=", version)
            .returning("id")
        )
        if (saved.length === 0) return yield* new ConsentChanged()
        yield* journal.append(citizenId, facts)
      }, within)
    }
  })
)

const consentIn = ({ endedAt, ...row }: Selectable<ConsentsTable>): Consent =>
  v.parse(Consent, { ...row, ...(endedAt !== null && { endedAt }) })

const rowOf = (consent: Consent) => {
  const { citizenId, id, agency, subject, status, grantedAt, until } = consent
  return {
    citizenId,
    id,
    agency,
    subject,
    status,
    grantedAt,
    until,
    data: JSON.stringify(consent.data),
    purpose: JSON.stringify(consent.purpose),
    endedAt: consent.status === "granted" ? null : consent.endedAt,
    version: 1
  }
}
