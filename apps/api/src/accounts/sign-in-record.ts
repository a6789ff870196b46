import type { SignInRecord } from "@opora/contract/accounts/devices"
import type { JournalEntry } from "@opora/domain/journal/entry"
import * as v from "valibot"

const outcomes: Readonly<Record<string, SignInRecord["what"]>> = {
  SignedIn: "signed-in",
  SignInRefused: "refused",
  SignedOut: "signed-out",
  SessionEnded: "ended",
  SessionEvicted: "evicted"
}

const Told = v.object({
  device: v.optional(v.string(), "•"),
  address: v.optional(v.string(), "•"),
  methods: v.optional(v.array(v.string()), [])
})

/** A line of «История входов» out of the journal. */
export const recordOf = ({ at, type, data }: JournalEntry): SignInRecord => ({
  at,
  what: outcomes[type] ?? "ended",
  ...v.parse(Told, data)
})
