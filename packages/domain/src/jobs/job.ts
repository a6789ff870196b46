import * as v from "valibot"
import { CitizenId } from "../accounts/citizen.ts"

/** Work promised now and done later. It names what to do, never how things stood: look again then. */
export const Job = v.variant("type", [
  // Tell the citizen about the entry of their journal, if it is one to tell about.
  v.object({ type: v.literal("Notify"), citizenId: CitizenId, seq: v.number() })
])
export type Job = v.InferOutput<typeof Job>
