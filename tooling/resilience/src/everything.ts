import type { Citizen } from "./citizen.ts"
import type { Clerk } from "./clerk.ts"
import type { Kept } from "./database.ts"
import { allCarriedOut } from "./deliveries.ts"
import { draftPassport, dutyOf, forPassport, payAtBank, standing, submit } from "./passport.ts"

/** Lead the citizen through the whole main job, and name one of everything that became theirs. */
export const everythingOf = async (citizen: Citizen, clerk: Clerk, kept: Kept) => {
  const { ask } = citizen
  const first = async (path: string, items = "items") => String((await ask(path)).body[items][0].id)
  const answers = await forPassport(citizen)
  const draftId = await draftPassport(citizen, answers)
  const applicationId = await draftPassport(citizen, answers)
  const number = String((await submit(citizen, applicationId)).body.number)
  const { chargeId, start } = await dutyOf(citizen, applicationId)
  const { paymentId, payAt } = (await start(crypto.randomUUID())).body
  await payAtBank(payAt)
  await standing(citizen, applicationId, "accepted")
  for (const verb of ["take", "approve", "make-ready"]) {
    const { version } = await clerk.open(number)
    await clerk.move(number, { do: verb, version })
  }
  await allCarriedOut(kept)
  const slots = await ask(`GET /api/v1/appointments/slots?applicationId=${applicationId}&days=14`)
  const at = slots.body.days.flatMap(
    (day: { readonly slots: ReadonlyArray<string> }) => day.slots
  )[0]
  const visit = await ask("POST /api/v1/appointments", {
    headers: { "idempotency-key": crypto.randomUUID() },
    body: { applicationId, at }
  })
  const waiting = await ask("POST /api/v1/confirmations", {
    body: { operation: "profile.change", payload: { section: "inn" } }
  })
  const [attached] = answers.photo
  return {
    applicationId,
    draftId,
    number,
    chargeId,
    paymentId: String(paymentId),
    documentId: String(attached?.id),
    consentId: await first("GET /api/v1/consents"),
    appointmentId: String(visit.body.id),
    confirmationId: String(waiting.body.id),
    passkeyId: await first("GET /api/v1/accounts/factors", "passkeys"),
    sessionId: await first("GET /api/v1/accounts/sessions"),
    noticeId: await first("GET /api/v1/notifications")
  }
}
export type Everything = Awaited<ReturnType<typeof everythingOf>>
