import { ConfirmationId, type Operation } from "@opora/domain/accounts/confirmations/confirmation"
import { payloadHashOf } from "@opora/domain/accounts/confirmations/payload-hash"
import { Confirmations } from "@opora/domain/accounts/confirmations/ports"
import type { SignedIn } from "@opora/domain/accounts/current-citizen"
import { CurrentCitizen } from "@opora/domain/accounts/current-citizen"
import { newToken } from "@opora/domain/accounts/token"
import { now } from "@opora/domain/shared/clock"
import { newId } from "@opora/domain/shared/identifier"
import { instantOf } from "@opora/domain/shared/instant"
import type { JsonObject } from "@opora/domain/shared/json"
import type { ClerkAtDesk } from "@opora/domain/staff/current-clerk"
import { AgencyCode, ClerkId } from "@opora/domain/staff/role"
import { someone } from "@opora/domain/testing/samples"
import { registriesInMemory } from "@opora/domain/verification/registries-in-memory"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { forResidence, income } from "./answers.ts"
import { testWorld } from "./api.ts"
import { outsideInMemory } from "./outside.ts"

const clerkOf = (agency: string): ClerkAtDesk => ({
  id: v.parse(ClerkId, crypto.randomUUID()),
  roles: ["clerk"],
  agency: v.parse(AgencyCode, agency),
  sessionId: crypto.randomUUID(),
  locale: "ru"
})

/** A PDF of nothing much. */
const pdf = new Blob(["%PDF-1.7\n%\u00e2\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"])

interface Given {
  readonly registry?: "found" | "unknown" | "down"
  /** What the address directory knows; it is silent where nothing is said. */
  readonly addresses?: ReadonlyArray<{ id: string; level: string }>
  readonly outside?: typeof outsideInMemory
}

/** Anna and Boris, verified, at their accounts; clerks of the tax service and of the police at the desk. */
export const applying = async ({
  registry = "found",
  addresses,
  outside: given = outsideInMemory
}: Given = {}) => {
  const anna = { ...someone("verified"), freshAt: instantOf(Date.now()) }
  const boris = { ...someone("verified"), freshAt: instantOf(Date.now()) }
  const basic = { ...someone("basic"), freshAt: instantOf(Date.now()) }
  const answers = { found: () => income, unknown: () => ({ status: "unknown" }) }
  const outside =
    registry === "down"
      ? given
      : Layer.merge(
          given,
          registriesInMemory({
            "tax-income": answers[registry],
            ...(addresses && { address: () => ({ addresses }) })
          })
        )
  const world = await testWorld({
    citizens: { anna, boris, basic },
    clerks: { fns: clerkOf("fns"), mvd: clerkOf("mvd") },
    outside
  })

  /** A confirmation the citizen gave a moment ago. */
  const confirmed = (
    citizen: SignedIn,
    payload: JsonObject,
    operation: Operation = "applications.submit"
  ) =>
    world.runtime.runPromise(
      Effect.provideService(confirm(citizen, payload, operation), CurrentCitizen, citizen)
    )

  /** Save a draft and send it. */
  const send = async (cookie: "anna" | "boris", service: string, written: JsonObject) => {
    const id = crypto.randomUUID()
    const body = { service, answers: written, version: 0 }
    await world.ask(`PUT /api/v1/applications/${id}/draft`, { cookie, body })
    const citizen = cookie === "anna" ? anna : boris
    const confirmation = await confirmed(citizen, { applicationId: id, version: 1 })
    const sent = await world.ask(`POST /api/v1/applications/${id}/submit`, {
      cookie,
      body: { version: 1 },
      headers: { confirmation }
    })
    return { id, sent }
  }

  /** Upload a scan, and name it as an answer does. */
  const upload = async (
    cookie: string,
    title = "Паспорт",
    file: Blob = pdf,
    key: string = crypto.randomUUID()
  ) => {
    const form = new FormData()
    form.set("file", file, `${title}.pdf`)
    form.set("title", title)
    const response = await world.app.request("http://localhost:3000/api/v1/documents", {
      method: "POST",
      headers: {
        host: "localhost:3000",
        cookie: `__Host-sid=${cookie}`,
        "sec-fetch-site": "same-origin",
        "idempotency-key": key
      },
      body: form
    })
    const body: unknown = await response.json()
    return { status: response.status, body: v.parse(Uploaded, body) }
  }

  /** Anna's application to the police, sent. */
  const residence = async () => {
    const { body } = await upload("anna")
    const scan = { id: body.id ?? "", name: "паспорт.pdf", size: 100 }
    const { id, sent } = await send("anna", "residence-registration", forResidence(scan))
    return { id, sent, number: v.parse(v.string(), sent.body.number), scan }
  }
  return { ...world, anna, boris, confirmed, send, upload, residence }
}

const Uploaded = v.looseObject({ id: v.optional(v.string()), type: v.optional(v.string()) })

const confirm = Effect.fnUntraced(function* (
  citizen: SignedIn,
  payload: JsonObject,
  operation: Operation
) {
  const confirmations = yield* Confirmations
  const id = yield* newId(ConfirmationId)
  const payloadHash = yield* payloadHashOf(payload)
  const expiresAt = instantOf(Date.parse(yield* now) + 60_000)
  const owner = { citizenId: citizen.id, sessionId: citizen.sessionId }
  const confirmation = { id, ...owner, operation, payloadHash, expiresAt }
  yield* confirmations.open(confirmation)
  const { token, hash: tokenHash } = yield* newToken
  yield* confirmations.confirm(confirmation, { method: "totp", tokenHash, expiresAt })
  return token
})
