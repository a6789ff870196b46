import * as v from "valibot"
import { Instant } from "../shared/instant.ts"

/** What a registry said of a section: agreed, disagreed and about which field, or nothing yet. */
export const Check = v.variant("status", [
  v.object({ status: v.literal("unchecked") }),
  v.object({ status: v.literal("checking") }),
  v.object({ status: v.literal("checked"), at: Instant }),
  v.object({
    status: v.literal("mismatch"),
    at: Instant,
    /** Where to look for the mistake: "snils", "passport.number". */
    fields: v.pipe(v.array(v.string()), v.minLength(1))
  }),
  // The registry does not answer. It is asked again by itself.
  v.object({ status: v.literal("silent"), at: Instant })
])
export type Check = v.InferOutput<typeof Check>
