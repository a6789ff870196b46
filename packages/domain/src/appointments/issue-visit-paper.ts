import { Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import { Applications } from "../applications/ports.ts"
import type { DocumentId } from "../documents/document.ts"
import { issuePaper } from "../documents/issue-paper.ts"
import { portal } from "../staff/role.ts"
import { AppointmentRefused } from "./appointment-commands.ts"
import type { AppointmentId } from "./appointment.ts"
import { namedAs, type NamedNeeds } from "./named.ts"
import { type AppointmentNotFound, Appointments } from "./ports.ts"
import { visitData } from "./visit-data.ts"
import { visitFor } from "./visit.ts"

type Needs =
  | CurrentCitizen
  | Applications
  | Appointments
  | NamedNeeds
  | Effect.Services<ReturnType<typeof issuePaper>>

/** The paper of a booked visit: a PDF in «Мои документы» whose QR anyone may check. Moved, it is another. */
export const issueVisitPaper = Effect.fn("issueVisitPaper")(function* (
  id: AppointmentId
): Effect.fn.Return<
  { readonly documentId: DocumentId },
  AppointmentNotFound | AppointmentRefused,
  Needs
> {
  const { id: citizenId, locale } = yield* CurrentCitizen
  const { appointment } = yield* (yield* Appointments).get(citizenId, id)
  const { status, applicationId, moves } = appointment
  if (status !== "booked") return yield* new AppointmentRefused({ command: "print", status })
  const named = yield* namedAs(appointment)
  const found = yield* Effect.option((yield* Applications).get(citizenId, applicationId))
  const visit = found._tag === "Some" ? yield* visitFor(found.value.application) : undefined
  const paper = yield* issuePaper(citizenId, {
    template: "visit",
    contents: { of: "visit", appointment, named, bring: visit?.bring ?? [] },
    data: visitData(appointment, named),
    by: portal,
    subject: `application/${applicationId}`,
    locale,
    key: `visit/${id}/${moves}/${locale}`
  })
  return { documentId: paper.id }
})
