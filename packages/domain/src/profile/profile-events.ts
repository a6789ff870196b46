import * as v from "valibot"
import { Actor } from "../journal/actor.ts"
import { Instant } from "../shared/instant.ts"
import { Json } from "../shared/json.ts"
import { SectionName } from "./section.ts"

/** Everything about the profile is journalled under this subject. */
export const profileSubject = "profile"

/** Why a section has a new version. */
export const ChangeCause = v.picklist(["typed", "undone", "bank"])
export type ChangeCause = v.InferOutput<typeof ChangeCause>

/** The facts of «Журнал изменений»: an empty section was filled in, or what stood was replaced. */
export const changeTypes = ["ProfileSectionFilled", "ProfileSectionChanged"] as const

/** A section got a new version. What was is not there the first time. */
export const SectionChanged = v.object({
  type: v.picklist(changeTypes),
  at: Instant,
  by: Actor,
  section: SectionName,
  version: v.number(),
  cause: ChangeCause,
  was: v.optional(Json),
  became: Json
})
export type SectionChanged = v.InferOutput<typeof SectionChanged>

/** What a registry answered about a section, as the journal tells it. */
export const SectionChecked = v.object({
  type: v.literal("ProfileSectionChecked"),
  at: Instant,
  by: Actor,
  section: SectionName,
  version: v.number(),
  outcome: v.picklist(["checked", "mismatch", "silent"])
})
export type SectionChecked = v.InferOutput<typeof SectionChecked>
