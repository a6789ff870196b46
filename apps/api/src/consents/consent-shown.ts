import type { ConsentView, ConsentWithHistory } from "@opora/contract/consents/consents"
import { agencyName } from "@opora/domain/catalogue/agency-name"
import type { Definitions } from "@opora/domain/catalogue/ports"
import { type Consent, statusAt } from "@opora/domain/consents/consent"
import { DataCategories } from "@opora/domain/consents/consent"
import { ConsentEvent } from "@opora/domain/consents/consent-events"
import type { JournalEntry } from "@opora/domain/journal/entry"
import { now } from "@opora/domain/shared/clock"
import { Effect } from "effect"
import * as v from "valibot"

/** A consent as the citizen who gave it sees it. */
export const consentShown = Effect.fnUntraced(function* (
  consent: Consent
): Effect.fn.Return<v.InferInput<typeof ConsentView>, never, Definitions> {
  const { agency } = consent
  const called = yield* agencyName(agency)
  return {
    ...consent,
    status: statusAt(consent, yield* now),
    agencyName: called ?? { ru: agency, en: agency }
  }
})

type Entry = ConsentWithHistory["history"][number]

/** What happened to the consent, as its history shows it. */
export const entriesShown = (history: ReadonlyArray<JournalEntry>): Array<Entry> =>
  history.flatMap(({ at, type, data }) => {
    const known = v.safeParse(Type, type)
    if (!known.success) return []
    const told = v.safeParse(DataCategories, data["data"])
    return [{ at, type: known.output, ...(told.success && { data: told.output }) }]
  })

const Type = v.picklist(ConsentEvent.options.map(({ entries }) => entries.type.literal))
