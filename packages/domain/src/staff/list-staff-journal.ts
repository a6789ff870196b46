import { Effect } from "effect"
import type { Journal } from "../journal/ports.ts"
import type { Instant } from "../shared/instant.ts"
import { Clerks } from "./clerks.ts"
import { CurrentClerk, RoleMissing } from "./current-clerk.ts"
import type { DeskEvent } from "./desk-event.ts"
import { type ClerkId, journalReaders } from "./role.ts"
import { staffJournal, type StaffJournalPage } from "./staff-journal.ts"

/** One thing that happened at the desk's door. No clerk: nobody of that name works here. */
export interface StaffEntry {
  readonly seq: number
  readonly at: Instant
  readonly type: DeskEvent
  readonly clerk?: { readonly id: ClerkId; readonly name: string }
  readonly device?: string | undefined
  readonly address?: string | undefined
}

/** Who came to the desk, who was refused and who was held back, newest first: for auditors. */
export const listStaffJournal = Effect.fn("listStaffJournal")(function* (
  page: StaffJournalPage
): Effect.fn.Return<ReadonlyArray<StaffEntry>, RoleMissing, CurrentClerk | Clerks | Journal> {
  const { roles } = yield* CurrentClerk
  if (!journalReaders.some((role) => roles.includes(role))) {
    return yield* new RoleMissing({ needed: "auditor" })
  }
  const names = new Map((yield* (yield* Clerks).all).map(({ id, name }) => [id, name]))
  const entries = yield* staffJournal(page)
  return entries.map(({ clerkId, ...entry }) =>
    clerkId ? { ...entry, clerk: { id: clerkId, name: names.get(clerkId) ?? "" } } : entry
  )
})
