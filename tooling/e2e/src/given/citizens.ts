import { expect, type Page } from "@playwright/test"
import { type AuthenticatorApp, authenticatorApp } from "../authenticator-app.ts"
import { password } from "../citizen.ts"
import { codeAfter, newPhone } from "../inbox.ts"
import { type MadeUpPerson, madeUpPerson } from "../made-up-person.ts"
import { ask } from "./ask.ts"
import { png } from "./pictures.ts"
import { askDesk } from "./staff.ts"

/** Somebody who has an account, and is signed in at the page they were made for. */
interface Citizen {
  /** What they registered by: a telephone, unless it was said otherwise. */
  readonly contact: string
  readonly person: MadeUpPerson
}

/** Who has an authenticator app for a second factor. */
export interface Known extends Citizen {
  readonly app: AuthenticatorApp
}

/** At «Базовый»: registered, and no more. */
export const givenBasic = async (page: Page, contact = newPhone()): Promise<Citizen> => {
  await ask(page, "POST /accounts/registration", { contact, password })
  await ask(page, "POST /accounts/registration/code", { code: await codeAfter(contact, 0) })
  return { contact, person: madeUpPerson() }
}

/** At «Средний»: an authenticator app is on, and a bank told who they are. */
export const givenStandard = async (page: Page, contact?: string): Promise<Known> => {
  const citizen = await givenBasic(page, contact)
  const { secret } = await ask(page, "POST /accounts/totp")
  const app = authenticatorApp(secret)
  await ask(page, "POST /accounts/totp/code", { code: app.nextCode() })
  const { url } = await ask(page, "POST /verification/bank/begin")
  const bank = await page.request.get(url)
  const back = await page.request.post(`${bank.url()}/new`, { form: customerOf(citizen) })
  const query = new URL(back.url()).search.slice(1)
  await ask(page, "POST /verification/bank/return", { query })
  await ask(page, "POST /verification/bank/link", { fill: true })
  return { ...citizen, app }
}

const customerOf = ({ person }: Citizen) => {
  const { passport, ...named } = person
  const { series, number, issuedOn } = passport
  return { ...named, phone: newPhone(), series, number, issuedOn, known: "verified" }
}

/** At «Продвинутый»: «Мои данные» are filled in, and an operator has seen the scans. */
export const givenVerified = async (page: Page): Promise<Known> => {
  const citizen = await givenStandard(page)
  const id = await sendScans(page, citizen)
  await expect(() => askDesk("operator", `POST /identity-cases/${id}/take`)).toPass()
  await askDesk("operator", `POST /identity-cases/${id}/approve`)
  return citizen
}

/** An identity check that waits at the desk. */
export const givenIdentityCase = async (page: Page): Promise<string> => {
  const id = await sendScans(page, await givenStandard(page))
  await expect(async () => {
    const { identityCase } = await ask(page, "GET /verification")
    expect(identityCase.status).toBe("waiting")
  }).toPass()
  return id
}

const sendScans = async (page: Page, citizen: Citizen): Promise<string> => {
  await fillIn(page, citizen)
  const scans: Record<string, string> = {}
  for (const kind of ["passport", "snils", "selfie"]) {
    const scan = await ask(page, `POST /verification/scans/${kind}`, png(), {
      "content-type": "image/png"
    })
    scans[kind] = scan.id
  }
  const { id } = await ask(page, "POST /verification/identity-cases", scans)
  return id
}

const fillIn = async (page: Page, { person: { passport, inn } }: Citizen) => {
  const query = "Москва Арбат 10"
  const { addresses } = await ask(page, "POST /profile/addresses", { query })
  const { id, postcode, text } = addresses[0]
  const values = { passport, inn, address: { id, postcode, text, flat: "5" } }
  for (const [section, value] of Object.entries(values)) {
    await ask(page, "PUT /profile/sections", { section, value, version: 0 })
  }
}
