import * as v from "valibot"
import { Level } from "../accounts/level.ts"
import { Actor } from "../journal/actor.ts"
import { Instant } from "../shared/instant.ts"
import { EvidenceId, Method, Strength } from "./evidence.ts"

const happened = { at: Instant, by: Actor }
const about = { evidenceId: EvidenceId, method: Method }

/** What can happen to what a level rests on, and to the level that follows. */
export const StandingEvent = v.variant("type", [
  v.object({ type: v.literal("EvidenceGiven"), ...happened, ...about, strength: Strength }),
  v.object({ type: v.literal("EvidenceRevoked"), ...happened, ...about }),
  v.object({ type: v.literal("LevelChanged"), ...happened, from: Level, to: Level })
])
export type StandingEvent = v.InferOutput<typeof StandingEvent>

/** Everything about levels is journalled under this subject. */
export const standingSubject = "verification"
