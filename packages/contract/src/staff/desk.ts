import { Instant } from "@opora/domain/shared/instant"
import { Clerk } from "@opora/domain/staff/clerk"
import { DeskEvent } from "@opora/domain/staff/desk-event"
import { DeskItem, DeskKind } from "@opora/domain/staff/desk-item"
import { ClerkId } from "@opora/domain/staff/role"
import * as v from "valibot"
import { PageQuery, pageOf, SeqPageQuery } from "../page.ts"

/** POST /desk/session: both factors at once. */
export const DeskSignIn = v.pipe(
  v.strictObject({
    login: v.pipe(v.string(), v.minLength(1, "required"), v.maxLength(100, "text.too_long")),
    password: v.pipe(v.string(), v.minLength(1, "required"), v.maxLength(256, "text.too_long")),
    code: v.pipe(v.string(), v.regex(/^\d{6}$/, "code.format"))
  }),
  v.metadata({ ref: "DeskSignIn" })
)

/** GET /desk/session: who sits at the desk, and how long for. Asking does not make it longer. */
export const CurrentDeskSession = v.pipe(
  v.object({
    clerk: v.omit(Clerk, ["login"]),
    idleEndsAt: Instant,
    endsAt: Instant
  }),
  v.metadata({ ref: "CurrentDeskSession" })
)
export type CurrentDeskSession = v.InferOutput<typeof CurrentDeskSession>

/** A case in a queue. It names no citizen. */
export const QueuedCase = v.object({
  ...v.pick(DeskItem, ["kind", "id", "label", "since", "dueBy"]).entries,
  /** Who has it: nobody, whoever asks, or a colleague. */
  taken: v.picklist(["nobody", "me", "colleague"])
})
export type QueuedCase = v.InferOutput<typeof QueuedCase>

/** GET /desk/queue: the earliest deadline first. */
export const DeskQueuePage = v.pipe(pageOf(QueuedCase), v.metadata({ ref: "DeskQueue" }))

export const DeskQueueQuery = v.object({
  ...PageQuery.entries,
  kind: v.optional(DeskKind),
  taken: v.optional(v.picklist(["nobody", "me"]))
})

/** GET /desk/queue/counts: how many cases are free, and how many whoever asks has. A hundred stands for more, too. */
export const DeskQueueCounts = v.pipe(
  v.object({ nobody: v.number(), me: v.number() }),
  v.metadata({ ref: "DeskQueueCounts" })
)

/** GET /desk/colleagues: whom a case may be handed over to. */
export const Colleagues = v.pipe(
  v.object({ colleagues: v.array(v.pick(Clerk, ["id", "name", "roles"])) }),
  v.metadata({ ref: "Colleagues" })
)

export const HandOver = v.pipe(v.strictObject({ to: ClerkId }), v.metadata({ ref: "HandOver" }))

/** One thing that happened at the desk's door. No clerk: nobody of that name works here. */
const StaffEntry = v.object({
  seq: v.number(),
  at: Instant,
  type: DeskEvent,
  clerk: v.optional(v.object({ id: ClerkId, name: v.string() })),
  device: v.optional(v.string()),
  address: v.optional(v.string())
})
export type StaffEntry = v.InferOutput<typeof StaffEntry>

/** GET /desk/staff-journal: who came to the desk, who was refused, who was held back; newest first. */
export const StaffJournalPage = v.pipe(pageOf(StaffEntry), v.metadata({ ref: "StaffJournal" }))

export const StaffJournalQuery = v.strictObject({
  ...SeqPageQuery.entries,
  type: v.optional(v.picklist(DeskEvent.options, "history.kind"))
})
