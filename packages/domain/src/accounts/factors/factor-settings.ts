import { Context, type Effect } from "effect"
import * as v from "valibot"
import type { CitizenId } from "../citizen.ts"
import { PrimaryFactor } from "./offered.ts"

/** What the citizen chose: may codes go to their telephone and mailbox, and what is asked for first. */
export const FactorChoice = v.object({
  sms: v.boolean(),
  email: v.boolean(),
  primary: v.exactOptional(PrimaryFactor)
})
export type FactorChoice = v.InferOutput<typeof FactorChoice>

/** What every citizen chose. */
export class FactorSettings extends Context.Service<
  FactorSettings,
  {
    /** Nothing chosen: no codes, nothing first. */
    readonly of: (citizenId: CitizenId) => Effect.Effect<FactorChoice>
    readonly choose: (citizenId: CitizenId, change: Partial<FactorChoice>) => Effect.Effect<void>
  }
>()("@opora/domain/accounts/FactorSettings") {}
