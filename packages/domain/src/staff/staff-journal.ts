import { Effect } from "effect"
import * as v from "valibot"
import { CitizenId } from "../accounts/citizen.ts"
import type { Origin } from "../accounts/origin.ts"
import { byClerk, byOffice } from "../journal/actor.ts"
import { factOf } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import { now } from "../shared/clock.ts"
import { DeskEvent } from "./desk-event.ts"
import { ClerkId } from "./role.ts"

/**
 * The desk's own journal: a chain beside the citizens', under the one name no citizen has (the nil UUID of
 * RFC 9562). It only grows, is sealed, checked and noted outside the house as theirs are (security rule 15).
 */
const chain: CitizenId = v.parse(CitizenId, "00000000-0000-0000-0000-000000000000")

/**
 * Write down what happened at the door, in the caller's transaction if there is one. What was typed there
 * is not told: somebody may have typed their password.
 */
export const tellStaffJournal = Effect.fnUntraced(function* (
  type: DeskEvent,
  clerkId: ClerkId | undefined,
  from?: Origin
): Effect.fn.Return<void, never, Journal> {
  const isTheirs = type === "DeskSignedIn" || type === "DeskSignedOut"
  const by = clerkId && isTheirs ? byClerk(clerkId) : byOffice("portal")
  const told = from ? { device: from.device, address: from.address } : {}
  const fact = factOf(`clerk/${clerkId ?? "nobody"}`, { type, at: yield* now, by, ...told })
  yield* (yield* Journal).append(chain, [fact])
})

/** Which part of it is asked for: below `before`, and of one kind if that is named. */
export interface StaffJournalPage {
  readonly type?: DeskEvent | undefined
  readonly before?: number
  readonly limit: number
}

/** A page of it, newest first. */
export const staffJournal = Effect.fnUntraced(function* ({
  type: only,
  ...page
}: StaffJournalPage) {
  const journal = yield* Journal
  const entries = yield* journal.ofCitizen(chain, { ...page, ...(only && { types: [only] }) })
  return entries.map(({ seq, at, type, subject, data }) => ({
    seq,
    at,
    type: v.parse(DeskEvent, type),
    ...v.parse(Told, data),
    clerkId: clerkIn(subject)
  }))
})

const Told = v.object({ device: v.optional(v.string()), address: v.optional(v.string()) })

const clerkIn = (subject: string): ClerkId | undefined => {
  const id = v.safeParse(ClerkId, subject.replace("clerk/", ""))
  return id.success ? id.output : undefined
}
