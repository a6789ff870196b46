import type { Citizen } from "./citizen.ts"
import { eventually } from "./inbox.ts"
import type { Portal } from "./portal.ts"
import { type Answer, send } from "./request.ts"

const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64"
)

/** How a picture is uploaded into «Мои документы»; sent again, it is the same upload. */
export const upload = (citizen: Citizen, title: string, kind: string) => {
  const key = crypto.randomUUID()
  return async (): Promise<Answer> => {
    const form = new FormData()
    form.set("file", new File([new Uint8Array(pixel)], `${title}.png`))
    form.set("title", title)
    form.set("kind", kind)
    const request = new Request("http://opora.example", { method: "POST", body: form })
    return citizen.ask("POST /api/v1/documents", {
      body: new Uint8Array(await request.arrayBuffer()),
      headers: {
        "content-type": request.headers.get("content-type") ?? "",
        "idempotency-key": key
      }
    })
  }
}

/** Upload one, and name it as an answer does. */
const attach = async (citizen: Citizen, title: string) => {
  const { body } = await upload(citizen, title, "other")()
  return { id: String(body.id), name: `${title}.png`, size: pixel.byteLength }
}

/** What is filled in for a first passport. */
export const forPassport = async (citizen: Citizen) => {
  const { own, phone } = citizen
  return {
    applicant: own.name,
    sex: "female",
    birthDate: own.birthDate,
    birthPlace: "Москва",
    passportSeries: own.passport.series,
    passportNumber: own.passport.number,
    passportIssuedOn: own.passport.issuedOn,
    passportIssuer: own.passport.issuer,
    residence: { id: "house-1", text: "Москва, улица Новый Арбат, дом 10" },
    phone,
    nameChanged: "no",
    reason: "first",
    secrecy: "no",
    conviction: "no",
    debts: "no",
    jobs: [
      {
        kind: "work",
        organisation: "ООО «Ветер»",
        position: "Инженер",
        place: "Москва",
        from: "2010-01-01",
        current: "yes"
      }
    ],
    photo: [await attach(citizen, "Фото")],
    passportScan: [await attach(citizen, "Паспорт")],
    office: "moscow-central",
    truth: true
  }
}

/** Keep a draft of an application for a passport that may be sent as it is. */
export const draftPassport = async (citizen: Citizen, answers?: object): Promise<string> => {
  const id = crypto.randomUUID()
  const written = answers ?? (await forPassport(citizen))
  const { status, body } = await citizen.ask(`PUT /api/v1/applications/${id}/draft`, {
    body: { service: "foreign-passport", answers: written, version: 0 }
  })
  if (status !== 200) throw new Error(`the draft ended with ${status} ${JSON.stringify(body)}`)
  return id
}

/** «Отправить», confirmed. */
export const submit = async (citizen: Citizen, id: string): Promise<Answer> => {
  const headers = await citizen.confirm("applications.submit", { applicationId: id, version: 1 })
  return citizen.ask(`POST /api/v1/applications/${id}/submit`, { headers, body: { version: 1 } })
}

/** The charge of the application, and how to start paying it under that key. */
export const dutyOf = async (citizen: Citizen, id: string) => {
  const { body } = await citizen.ask("GET /api/v1/charges/unpaid")
  const all: ReadonlyArray<{ id: string; subject: string }> = body.items
  const charge = all.find(({ subject }) => subject === `application/${id}`)
  if (!charge) throw new Error("the application has no duty to pay")
  const start = (key: string, nth = 0) =>
    citizen.askOf(nth, "POST /api/v1/payments", {
      body: { charges: [{ chargeId: charge.id }] },
      headers: { "idempotency-key": key }
    })
  return { chargeId: charge.id, start }
}

/** Pay at the bank's page with a card that asks for no code. */
export const payAtBank = async (payAt: string): Promise<void> => {
  const body = new URLSearchParams({ number: "2200000000000012", until: "11/39", cvc: "123" })
  await send({
    method: "POST",
    url: `${payAt}/card`,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: body.toString()
  })
}

/** Wait until the citizen's application stands so. */
export const standing = (citizen: Citizen, id: string, status: string, seconds?: number) =>
  eventually(async () => {
    const { body } = await citizen.ask(`GET /api/v1/applications/${id}`)
    return body?.status === status ? body : undefined
  }, seconds)

/** Nothing but what the bank tells, however often: so are its callbacks signed and sent. */
export type Callback = { readonly body: string; readonly headers: Record<string, string> }
export const repeat = (portal: Portal, nth: number, { body, headers }: Callback): Promise<Answer> =>
  send({
    method: "POST",
    url: `${portal.at(nth).citizens}/api/v1/payments/callback`,
    headers: { ...headers, host: new URL(portal.site).host },
    body
  })
