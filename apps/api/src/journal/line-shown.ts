import type { HistoryLine } from "@opora/contract/journal/history"
import { agencyName } from "@opora/domain/catalogue/agency-name"
import type { Definitions } from "@opora/domain/catalogue/ports"
import { handedOverType } from "@opora/domain/documents/forward/handed-over"
import type { JournalEntry } from "@opora/domain/journal/entry"
import { Effect } from "effect"
import * as v from "valibot"

const text = v.optional(v.pipe(v.string(), v.maxLength(300)))

/** As much of an entry's data as the history shows. */
const Told = v.object({
  what: text,
  ground: text,
  number: text,
  title: v.fallback(text, undefined),
  agency: text
})

/** A line of the history: what happened, and who did it by role and agency, never by a clerk's name. */
export const lineShown = Effect.fnUntraced(function* ({
  seq,
  at,
  type,
  subject,
  actor,
  data
}: JournalEntry): Effect.fn.Return<HistoryLine, never, Definitions> {
  const { agency, ...told } = v.parse(Told, data)
  const who = yield* whoDid(actor, agency)
  const to = isHandover(type) && agency !== undefined ? yield* agencyName(agency) : undefined
  return { seq, at, type, subject, ...told, ...(to && { to }), who }
})

/** What goes from the citizen to an agency. */
const isHandover = (type: string): boolean => type === handedOverType

const whoDid = Effect.fnUntraced(function* (
  actor: string,
  agency: string | undefined
): Effect.fn.Return<HistoryLine["who"], never, Definitions> {
  if (actor.startsWith("citizen:")) return { kind: "citizen" }
  const isClerk = actor.startsWith("clerk:")
  const name = isClerk ? agency : actor.replace(/^office:/, "")
  const title = name === undefined ? undefined : yield* agencyName(name)
  return {
    kind: isClerk ? "clerk" : "office",
    ...(name !== undefined && { name }),
    ...(title && { title })
  }
})
