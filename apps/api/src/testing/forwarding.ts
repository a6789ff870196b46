import type { JsonObject } from "@opora/domain/shared/json"
import * as v from "valibot"
import { forIncome, forPassport } from "./answers.ts"
import { applying } from "./applying.ts"
import { runJobs } from "./jobs.ts"

const Result = v.object({ sent: v.object({ result: v.string() }) })
const Draft = v.object({
  draft: v.object({ version: v.number(), answers: v.record(v.string(), v.any()) })
})

/** A picture of one pixel. */
const png = new Blob([
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64"
  )
])

/** Anna, whose wallet has an income certificate that the tax service issued. */
export const certified = async () => {
  const world = await applying()
  const { ask, send, upload, confirmed, anna, runtime } = world
  const { id } = await send("anna", "income-certificate", forIncome)
  while ((await runJobs(runtime, "TendApplication")) > 2);
  await runJobs(runtime, "TendApplication")
  const shown = await ask(`GET /api/v1/applications/${id}`, { cookie: "anna" })
  const certificate = v.parse(Result, shown.body).sent.result

  const forward = (more: JsonObject = {}, cookie = "anna", document = certificate) =>
    ask(`POST /api/v1/documents/${document}/forward`, {
      cookie,
      body: {
        service: "foreign-passport",
        field: "workProof",
        draftId: crypto.randomUUID(),
        ...more
      }
    })
  const draft = async () => {
    const found = await ask("GET /api/v1/applications/draft?service=foreign-passport", {
      cookie: "anna"
    })
    return v.parse(Draft, found.body).draft
  }

  /** The certificate goes into a draft, which is filled in and sent. */
  const forwarded = async () => {
    const begun = await forward()
    const applicationId = v.parse(v.string(), begun.body.applicationId)
    const at = `/api/v1/applications/${applicationId}`
    const { version, answers } = await draft()
    const scan = { id: (await upload("anna")).body.id ?? "", name: "паспорт.pdf", size: 100 }
    const photo = { id: (await upload("anna", "Фото", png)).body.id ?? "", name: "я.png", size: 68 }
    const written = { ...answers, ...forPassport(photo, scan) }
    const body = { service: "foreign-passport", answers: written, version }
    await ask(`PUT ${at}/draft`, { cookie: "anna", body })
    const seen = { version: version + 1 }
    const confirmation = await confirmed(anna, { applicationId, ...seen })
    const sent = await ask(`POST ${at}/submit`, {
      cookie: "anna",
      body: seen,
      headers: { confirmation }
    })

    return { applicationId, number: v.parse(v.string(), sent.body.number) }
  }
  return { ...world, certificate, forward, draft, forwarded }
}
