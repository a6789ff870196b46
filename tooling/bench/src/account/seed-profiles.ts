import { CitizenId } from "@opora/domain/accounts/citizen"
import { Database } from "@opora/store/database/database"
import { Vault } from "@opora/store/vault/vault"
import { Effect } from "effect"
import * as v from "valibot"
import { citizenOf, named, scanOf } from "../people.ts"

const told = {
  name: { family: "Ёлкина", given: "Анна", patronymic: "Сергеевна" },
  birthDate: "1990-04-12",
  passport: {
    series: "4510",
    number: "123451",
    issuedOn: "2010-05-20",
    issuer: "ОВД района Арбат города Москвы",
    issuerCode: "770-001"
  },
  snils: "11223344595",
  inn: "500100732259"
}

const checkState = JSON.stringify({ status: "unchecked" })

const file = JSON.stringify({
  id: named("file"),
  mediaType: "image/jpeg",
  size: 1000,
  sha256: "0".repeat(64)
})

/** What the nth citizen has told of themselves: five sections, a telephone and a scan, closed. */
export const seedProfile = Effect.fnUntraced(function* (n: number) {
  const { db, run } = yield* Database
  const vault = yield* Vault
  const citizenId = v.parse(CitizenId, citizenOf(n))
  const sections = yield* Effect.forEach(
    Object.entries(told),
    Effect.fnUntraced(function* ([section, value]) {
      const place = `profile_sections|value|${citizenId}/${section}`
      const closed = yield* vault.seal(citizenId, place, JSON.stringify(value))
      return { citizenId, section, version: 1, value: closed, checkState }
    })
  )
  yield* run(db.insertInto("profileSections").values(sections))

  const id = named("contact", n)
  const place = `contacts|contact|${citizenId}/${id}`
  const phone = { kind: "phone", value: `+79${String(n).padStart(9, "0")}` }
  const contact = yield* vault.seal(citizenId, place, JSON.stringify(phone))
  const row = { citizenId, id, contact, contactIndex: String(n), confirmedAt: confirmed }
  yield* run(db.insertInto("contacts").values(row))

  const scan = scanOf(n)
  const title = yield* vault.seal(citizenId, `documents|title|${scan}`, "паспорт.jpg")
  const kept = { citizenId, id: scan, origin: "uploaded", kind: "attachment", title, file }
  yield* run(db.insertInto("documents").values({ ...kept, addedAt: confirmed }))
})

const confirmed = new Date().toISOString()
