import { Effect } from "effect"
import * as v from "valibot"
import { CurrentCitizen } from "../../accounts/current-citizen.ts"
import { ApplicationId } from "../../applications/application.ts"
import { subjectOf } from "../../applications/facts.ts"
import { ApplicationNumber } from "../../applications/number.ts"
import { openTo } from "../../applications/open-to.ts"
import { Applications } from "../../applications/ports.ts"
import { ServiceCode } from "../../catalogue/names.ts"
import { mayLook } from "../../consents/may-look.ts"
import type { Consents } from "../../consents/ports.ts"
import { Journal } from "../../journal/ports.ts"
import type { Instant } from "../../shared/instant.ts"
import { AgencyCode } from "../../staff/role.ts"
import type { DocumentId } from "../document.ts"
import { type DocumentNotFound, Documents } from "../ports.ts"
import { handedOverType } from "./handed-over.ts"

const To = v.object({
  applicationId: ApplicationId,
  service: ServiceCode,
  number: ApplicationNumber,
  agency: AgencyCode
})

/** To whom a document went, with which application, and whether they may still open it. */
export type HandedOver = v.InferOutput<typeof To> & {
  readonly at: Instant
  readonly isOpen: boolean
}

type Needs = CurrentCitizen | Documents | Journal | Applications | Consents

/** «Кому передан»: who got the document from its owner, the latest first. */
export const listHandovers = Effect.fn("listHandovers")(function* (
  id: DocumentId
): Effect.fn.Return<ReadonlyArray<HandedOver>, DocumentNotFound, Needs> {
  const citizen = yield* CurrentCitizen
  yield* (yield* Documents).get(citizen.id, id)
  const about = { subject: `document/${id}`, types: [handedOverType], limit: 100 }
  const entries = yield* (yield* Journal).ofCitizen(citizen.id, about)
  return yield* Effect.forEach(entries, ({ at, data }) => {
    const to = v.parse(To, data)
    return Effect.map(isOpen(to), (open) => ({ ...to, at, isOpen: open }))
  })
})

/** By the same rule by which the desk opens it. */
const isOpen = Effect.fnUntraced(function* ({
  applicationId,
  agency
}: v.InferOutput<typeof To>): Effect.fn.Return<
  boolean,
  never,
  CurrentCitizen | Applications | Consents
> {
  const { id: citizenId } = yield* CurrentCitizen
  const opens = Effect.gen(function* () {
    const { application } = yield* (yield* Applications).get(citizenId, applicationId)
    if (application.status === "draft") return false
    const consent = yield* mayLook(agency, citizenId, subjectOf(application))
    return openTo(application, consent).includes("documents")
  })
  return yield* Effect.orElseSucceed(opens, () => false)
})
