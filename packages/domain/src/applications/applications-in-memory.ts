import { Effect, Layer } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import { Journal } from "../journal/ports.ts"
import type { Draft, SubmittedApplication } from "./application.ts"
import type { ChangeDraft } from "./change/change-draft.ts"
import {
  ApplicationChanged,
  ApplicationNotFound,
  Applications,
  type Place,
  type Stored
} from "./ports.ts"
import { type Summary, summaryOf } from "./summary.ts"

/** Applications in a map: for tests, and as the shortest statement of what the port promises. */
export const applicationsInMemory = (
  kept = new Map<string, Stored>()
): Layer.Layer<Applications, never, Journal> =>
  Layer.effect(
    Applications,
    Effect.map(Journal, (journal) => {
      const changes = new Map<string, ChangeDraft>()
      const of = (citizenId: CitizenId) =>
        [...kept.values()].filter(({ application }) => application.citizenId === citizenId)
      const latest = (all: ReadonlyArray<Stored>) =>
        all
          .map(({ application, updatedAt }) => summaryOf(application, updatedAt))
          .toSorted((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1))

      return {
        get: (citizenId, id) => {
          const stored = of(citizenId).find(({ application }) => application.id === id)
          return stored ? Effect.succeed(stored) : new ApplicationNotFound()
        },
        byNumber: (number) => {
          const found = [...kept.values()]
            .filter(isSubmitted)
            .find(({ application }) => application.number === number)
          return found ? Effect.succeed(found) : new ApplicationNotFound()
        },
        draftFor: (citizenId, service) =>
          Effect.sync(() => {
            const drafts = of(citizenId).filter(isDraft)
            return drafts
              .filter(({ application }) => application.service === service)
              .toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0]
          }),
        ofCitizen: (citizenId, { after, limit }) =>
          Effect.sync(() =>
            latest(of(citizenId))
              .filter((each) => !after || placeOf(each) < textOf(after))
              .slice(0, limit)
          ),
        ofAgency: (agency, { after, limit, statuses }) =>
          Effect.sync(() =>
            latest([...kept.values()])
              .filter((each) => "agency" in each && each.agency === agency)
              .filter(({ status }) => statuses.includes(status))
              .toSorted((a, b) => (waitingOf(a) < waitingOf(b) ? -1 : 1))
              .filter((each) => !after || waitingOf(each) > textOf(after))
              .slice(0, limit)
          ),
        countOfAgency: (agency, statuses, most) =>
          Effect.sync(() => {
            const found = latest([...kept.values()])
              .filter((each) => "agency" in each && each.agency === agency)
              .filter(({ status }) => statuses.includes(status))
            return Math.min(found.length, most)
          }),
        save: Effect.fnUntraced(function* (next, facts) {
          const { id, citizenId } = next.application
          const key = `${citizenId}/${id}`
          if ((kept.get(key)?.version ?? 0) !== next.version) return yield* new ApplicationChanged()
          kept.set(key, { ...next, version: next.version + 1 })
          yield* journal.append(citizenId, facts)
        }),
        changeDraft: (citizenId, id) => Effect.sync(() => changes.get(`${citizenId}/${id}`)),
        keepChangeDraft: Effect.fnUntraced(function* (draft) {
          const key = `${draft.citizenId}/${draft.applicationId}`
          const before = changes.get(key)
          const stands = before?.since === draft.since ? before.version : 0
          if (stands !== draft.version - 1) return yield* new ApplicationChanged()
          changes.set(key, draft)
        }),
        dropChangeDraft: (citizenId, id) =>
          Effect.sync(() => void changes.delete(`${citizenId}/${id}`)),
        discard: Effect.fnUntraced(function* ({ application: { citizenId, id }, version }) {
          const key = `${citizenId}/${id}`
          const stored = kept.get(key)
          if (!stored || !isDraft(stored) || stored.version !== version) {
            return yield* new ApplicationChanged()
          }
          kept.delete(key)
        })
      }
    })
  )

const textOf = ({ at, id }: Place): string => `${at} ${id}`
const placeOf = ({ updatedAt, id }: Summary): string => textOf({ at: updatedAt, id })
const waitingOf = (each: Summary): string =>
  "submittedAt" in each ? textOf({ at: each.submittedAt, id: each.id }) : ""

const isDraft = (stored: Stored): stored is Stored<Draft> => stored.application.status === "draft"
const isSubmitted = (stored: Stored): stored is Stored<SubmittedApplication> => !isDraft(stored)
