import * as v from "valibot"
import { CitizenId } from "../accounts/citizen.ts"
import { Instant } from "../shared/instant.ts"
import { AgencyCode, ClerkId, Role } from "./role.ts"

/** What comes to the desk. Each kind has its own screen and its own rules. */
export const DeskKind = v.picklist(["identity"])
export type DeskKind = v.InferOutput<typeof DeskKind>

/**
 * A case in a queue of the desk: what it is, who may have it and by when it wants deciding. It names
 * nobody: whoever only looks at the queue learns nothing of a person.
 */
export const DeskItem = v.object({
  kind: DeskKind,
  /** The case's own identifier. */
  id: v.pipe(v.string(), v.uuid()),
  citizenId: CitizenId,
  /** Whose work it is: this role, and of this agency if it is named. */
  role: Role,
  agency: v.optional(AgencyCode),
  /** What tells it from its neighbours: an application's number. Never personal data. */
  label: v.pipe(v.string(), v.maxLength(80)),
  since: Instant,
  dueBy: v.optional(Instant),
  takenBy: v.optional(ClerkId),
  /** It wants nothing more of the desk, and shows in no queue. */
  closedAt: v.optional(Instant)
})
export type DeskItem = v.InferOutput<typeof DeskItem>
