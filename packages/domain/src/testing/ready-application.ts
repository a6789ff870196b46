import { Effect } from "effect"
import * as v from "valibot"
import type { CitizenId } from "../accounts/citizen.ts"
import { Application } from "../applications/application.ts"
import { Applications } from "../applications/ports.ts"
import type { Answers } from "../catalogue/answers.ts"
import { DataCategories } from "../consents/consent.ts"
import { grantConsent } from "../consents/grant-consent.ts"
import { now } from "../shared/clock.ts"
import { instantOf } from "../shared/instant.ts"
import { sentOf } from "./applications.ts"
import { said } from "./small-life.ts"

/** Another service than the visited one, and what was answered in it. */
interface Of {
  readonly service?: string
  readonly definition?: number
  readonly answers?: Answers
}

/** An application of the visited service whose result waits at the small office, and its consent for 30 days. */
export const readyApplication = Effect.fnUntraced(function* (citizenId: CitizenId, of: Of = {}) {
  const at = yield* now
  const { limit: _, ...sent } = sentOf(citizenId, at)
  const place = { status: "ready", state: "ready", turn: "citizen", moved: "make-ready" }
  const application = v.parse(Application, { ...sent, ...place, ...of, decidedAt: at })
  if (application.status !== "ready") throw new Error("not ready")
  yield* (yield* Applications).save({ application, version: 0, updatedAt: at }, [])
  const consent = yield* grantConsent(citizenId, {
    agency: sent.agency,
    data: v.parse(DataCategories, ["name", "answers"]),
    purpose: said("Решить"),
    subject: `application/${application.id}`,
    until: instantOf(Date.parse(at) + 30 * 86_400_000)
  })
  return { application, consent }
})
