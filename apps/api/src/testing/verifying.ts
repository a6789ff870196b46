import { FactorSettings } from "@opora/domain/accounts/factors/factor-settings"
import { codeAt, secretOf, stepAt } from "@opora/domain/accounts/totp/totp"
import { instantOf } from "@opora/domain/shared/instant"
import type { JsonObject } from "@opora/domain/shared/json"
import { Login } from "@opora/domain/staff/clerk"
import { provisionClerk } from "@opora/domain/staff/provision-clerk"
import type { Role } from "@opora/domain/staff/role"
import type { BankIdentity } from "@opora/domain/verification/bank-login"
import { bankLoginInMemory, issuerInMemory } from "@opora/domain/verification/bank-login-in-memory"
import { registriesInMemory } from "@opora/domain/verification/registries-in-memory"
import { Layer } from "effect"
import * as v from "valibot"
import { testWorld } from "./api.ts"
import { browser } from "./browser.ts"
import { confirmChange } from "./confirm-change.ts"
import { outsideInMemory } from "./outside.ts"
import { signedIn } from "./signed-in.ts"

/** What Anna tells of herself: all of it right. */
export const told = {
  name: { family: "Ёлкина", given: "Анна", patronymic: "Сергеевна" },
  birthDate: "1990-04-12",
  passport: {
    series: "4510",
    number: "123451",
    issuedOn: "2010-05-20",
    issuer: "ОВД района Арбат г. Москвы",
    issuerCode: "770-001"
  },
  snils: "11223344595"
} as const

/** Anna as her bank knows her. */
export const annaAtBank: BankIdentity = {
  issuer: issuerInMemory,
  subject: "anna",
  acr: "verified",
  claims: { ...told.name, birthDate: told.birthDate, snils: told.snils }
}

export const pdf = new TextEncoder().encode("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n")

const agreeing = {
  passport: () => ({ status: "valid" }),
  snils: () => ({ status: "match" }),
  inn: () => ({ status: "match" }),
  address: () => ({ addresses: [{ id: "h1", text: "Москва, улица Арбат, д. 1", level: "house" }] })
}

interface Given {
  readonly customer?: BankIdentity
  readonly registries?: Parameters<typeof registriesInMemory>[0]
}

/** A world in which people are verified: a bank that knows `customer`, and registries that agree. */
export const verifying = async ({ customer = annaAtBank, registries = agreeing }: Given = {}) => {
  const outside = Layer.mergeAll(
    outsideInMemory,
    bankLoginInMemory(customer),
    registriesInMemory(registries)
  )
  const api = await testWorld({ outside })

  /** A citizen at a browser of their own, with a second factor on. */
  const citizen = async (wanted: Parameters<typeof signedIn>[1] = {}) => {
    const who = await signedIn(api, wanted)
    await api.runtime.runPromise(
      FactorSettings.use((settings) => settings.choose(who.id, { sms: true }))
    )
    const { ask, jar } = browser(api)
    jar.set("__Host-sid", who.cookie)

    const fill = (section: string, value: unknown, more: object = {}) =>
      ask("PUT /api/v1/profile/sections", { body: { section, value, version: 0, ...more } })
    const fillAll = async () => {
      for (const [section, value] of Object.entries(told)) await fill(section, value)
    }
    /** What confirms the operation, given a moment ago. */
    const confirmed = (payload: JsonObject) =>
      api.runtime.runPromise(confirmChange(who.id, who.sessionId, payload))

    const upload = async (kind: string, bytes = pdf) => {
      const response = await api.app.request(
        `http://localhost:3000/api/v1/verification/scans/${kind}`,
        {
          method: "POST",
          headers: {
            host: "localhost:3000",
            cookie: `__Host-sid=${jar.get("__Host-sid")}`,
            "sec-fetch-site": "same-origin",
            "content-type": "application/pdf"
          },
          body: bytes
        }
      )
      const body: unknown = await response.json()
      return { status: response.status, body: v.parse(Uploaded, body) }
    }
    const uploadAll = async () => {
      const ids = { passport: "", snils: "", selfie: "" }
      for (const kind of ["passport", "snils", "selfie"] as const) {
        ids[kind] = (await upload(kind)).body.id ?? ""
      }
      return ids
    }
    /** To the bank and back. */
    const visitBank = async () => {
      const { body } = await ask("POST /api/v1/verification/bank/begin")
      const { search } = new URL(body.url)
      return ask("POST /api/v1/verification/bank/return", { body: { query: `${search}&code=1` } })
    }
    const link = async () => {
      await visitBank()
      return ask("POST /api/v1/verification/bank/link", { body: { fill: true } })
    }
    return { ...who, ask, jar, fill, fillAll, confirmed, upload, uploadAll, visitBank, link }
  }

  /** A member of staff at the desk, signed in with both factors. */
  const atDesk = async (login: string, ...roles: ReadonlyArray<Role>) => {
    const password = "Стол-Лампа-7-окно"
    const totpSecret = secretOf(crypto.getRandomValues(new Uint8Array(20)))
    const clerk = await api.runtime.runPromise(
      provisionClerk({
        login: v.parse(Login, login),
        name: login,
        roles: roles.length > 0 ? [...roles] : ["operator"],
        password,
        totpSecret
      })
    )
    const { ask, jar } = browser(api)
    const codeOf = (steps = 0) =>
      api.runtime.runPromise(codeAt(totpSecret, stepAt(instantOf(Date.now())) + steps))
    const signIn = async (more: object = {}) =>
      ask("POST /api/v1/desk/session", {
        body: { login, password, code: await codeOf(), ...more }
      })
    return { clerk, ask, jar, signIn, codeOf }
  }
  return { ...api, citizen, atDesk }
}

const Uploaded = v.looseObject({ id: v.optional(v.string()), type: v.optional(v.string()) })
