import * as v from "valibot"

/** What happens at the desk's door. */
export const DeskEvent = v.picklist([
  "DeskSignedIn",
  "DeskSignInRefused",
  "DeskSignInHeldBack",
  "DeskSignedOut"
])
export type DeskEvent = v.InferOutput<typeof DeskEvent>
