import { expect, type Page } from "@playwright/test"
import { portalUrls } from "../portal-urls.ts"
import { ask } from "./ask.ts"
import type { Known } from "./citizens.ts"
import { pngNamed } from "./pictures.ts"

/** A file among «Мои документы», named as an answer names it. */
export const upload = async (page: Page, name: string, file = pngNamed(name), kind = "other") => {
  const answer = await page.request.post(`${portalUrls.web}/api/v1/documents`, {
    headers: { origin: portalUrls.web, "idempotency-key": crypto.randomUUID() },
    multipart: { title: name, kind, file }
  })
  const { id } = await answer.json()
  return { id: String(id), name, size: file.buffer.length }
}

/** An application for a foreign passport that is sent, and waits for its duty. */
export const givenUnpaidPassport = async (page: Page, citizen: Known) =>
  apply(page, citizen, "foreign-passport", {
    ...(await commonAnswers(page, citizen)),
    sex: "female",
    snils: citizen.person.snils,
    residence: await homeOf(page),
    nameChanged: "no",
    reason: "first",
    secrecy: "no",
    conviction: "no",
    debts: "no",
    jobs: [{ kind: "none", place: "Москва", from: "2010-01-01", current: "yes" }],
    photo: [await upload(page, "фото.png")],
    office: "kazan"
  })

/** An application to be registered where one lives, that waits at the desk. */
export const givenResidence = async (page: Page, citizen: Known) =>
  apply(page, citizen, "residence-registration", {
    ...(await commonAnswers(page, citizen)),
    newAddress: await homeOf(page),
    movedOn: "2026-01-10",
    hadAddress: "no",
    basis: "owner",
    withChildren: "no"
  })

/** An income certificate that the tax service has issued: the document. */
export const givenCertificate = async (page: Page, citizen: Known): Promise<string> => {
  const { family, given, patronymic, birthDate, inn } = citizen.person
  const { id } = await apply(page, citizen, "income-certificate", {
    year: "2025",
    purpose: "bank",
    applicant: { family, given, patronymic },
    birthDate,
    inn,
    truth: true
  })
  const issued = async () => (await ask(page, `GET /applications/${id}`)).sent.result
  await expect.poll(issued).toBeTruthy()
  return issued()
}

const commonAnswers = async (page: Page, { person, contact }: Known) => {
  const { family, given, patronymic, birthDate, passport } = person
  return {
    applicant: { family, given, patronymic },
    birthDate,
    birthPlace: "Москва",
    passportSeries: passport.series,
    passportNumber: passport.number,
    passportIssuedOn: passport.issuedOn,
    passportIssuer: passport.issuer,
    phone: contact,
    passportScan: [await upload(page, "паспорт.png")],
    truth: true
  }
}

const homeOf = async (page: Page) => {
  const { sections } = await ask(page, "GET /profile")
  return sections.find(({ section }: { section: string }) => section === "address").value
}

const apply = async (page: Page, { app }: Known, service: string, answers: object) => {
  const id = crypto.randomUUID()
  const draft = { service, answers, version: 0 }
  const { version } = await ask(page, `PUT /applications/${id}/draft`, draft)
  const confirmation = await confirmed(page, app.nextCode(), { applicationId: id, version })
  const { number } = await ask(
    page,
    `POST /applications/${id}/submit`,
    { version },
    { confirmation }
  )
  return { id, number: String(number) }
}

const confirmed = async (page: Page, code: string, payload: object): Promise<string> => {
  const operation = "applications.submit"
  const { id } = await ask(page, "POST /confirmations", { operation, payload })
  const { token } = await ask(page, `POST /confirmations/${id}/verify`, { method: "totp", code })
  return token
}

/** The bank's page is open for the only charge there is. Gives the payment. */
export const givenOpenPayment = async (page: Page): Promise<string> => {
  const { items } = await ask(page, "GET /charges")
  const charges = [{ chargeId: items[0].id }]
  const key = { "idempotency-key": crypto.randomUUID() }
  const { paymentId } = await ask(page, "POST /payments", { charges }, key)
  return paymentId
}
