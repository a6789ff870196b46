import { Effect } from "effect"
import { CurrentCitizen } from "../../accounts/current-citizen.ts"
import type { Definitions } from "../../catalogue/ports.ts"
import { fullName } from "../../profile/name.ts"
import { Profiles } from "../../profile/ports.ts"
import { MoveRefused } from "../application-commands.ts"
import { type ApplicationId, isGranted } from "../application.ts"
import { planOf } from "../plan-of.ts"
import { type ApplicationNotFound, Applications } from "../ports.ts"
import { type ReceiptAct, receiptActOf } from "./receipt-act.ts"

/** The act as it would be signed now, and the version of the application that the signature is bound to. */
export interface ActToSign {
  readonly act: ReceiptAct
  readonly version: number
}

/** Read the act of receipt before signing it. There is one where the citizen may close the application. */
export const showReceiptAct = Effect.fn("showReceiptAct")(function* (
  id: ApplicationId
): Effect.fn.Return<
  ActToSign,
  ApplicationNotFound | MoveRefused,
  CurrentCitizen | Applications | Definitions | Profiles
> {
  const citizen = yield* CurrentCitizen
  const { application, version } = yield* (yield* Applications).get(citizen.id, id)
  const { definition, life } = yield* planOf(application)
  const { status } = application
  if (!isGranted(application) || !life.next(application.state, "finish", "citizen")) {
    return yield* new MoveRefused({ command: "finish", status })
  }
  const { name } = yield* (yield* Profiles).get(citizen.id)
  const recipient = name ? fullName(name) : ""
  return { act: receiptActOf(definition, application, application.since, recipient), version }
})
