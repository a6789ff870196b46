import { Refused } from "@opora/client/refused"
import { Moved } from "@opora/contract/applications/applications"
import { type CaseMove, CaseStanding, CaseView } from "@opora/contract/applications/cases"
import { canonical, JsonObject } from "@opora/domain/shared/json"
import { useQuery } from "@opora/ui/query/use-query"
import { queryOptions } from "@tanstack/solid-query"
import * as v from "valibot"
import { api } from "../app/api.ts"
import { queries } from "../app/queries.ts"
import { lookedAtOnce } from "../list/looked-at-once.ts"
import { refreshed } from "../list/refreshed.ts"

const key = (number: string) => ["case", number]

/** One case. Reading it is journalled, so it is read once each time it is opened. */
const caseQuery = (number: string) =>
  queryOptions({
    ...lookedAtOnce,
    queryKey: key(number),
    queryFn: () => api.get(`/applications/${number}`, CaseView)
  })

export const useCase = (number: () => string) => useQuery(() => caseQuery(number()))

/** Looks at the case anew, as it is now. */
export const lookAgain = (number: string): Promise<CaseView> =>
  queries.fetchQuery({ ...caseQuery(number), staleTime: 0 })

/** How an open case stands now: asked every few seconds, and no look at it. */
export const useStanding = (number: () => string, isOpen: () => boolean) =>
  useQuery(() => ({
    ...refreshed,
    queryKey: ["standing", number()],
    queryFn: () => api.get(`/applications/${number()}/standing`, CaseStanding),
    enabled: isOpen(),
    gcTime: 0
  }))

/** A move without the version it is made on. */
export type Decision = CaseMove extends infer Each
  ? Each extends CaseMove
    ? Omit<Each, "version">
    : never
  : never

/** Do something with the case as it stood on the screen, and look again at it and at the queue. */
export const moveCase = async (seen: CaseView, decision: Decision): Promise<void> => {
  const post = ({ number, version }: CaseView) =>
    api.post(`/applications/${number}/moves`, { body: { ...decision, version }, answer: Moved })
  try {
    await post(seen)
  } catch (error) {
    if (!isOutdated(error)) throw error
    const now = await lookAgain(seen.number)
    // What the portal itself added since, such as the decision's paper, is no reason to decide anew.
    if (error.code === "move-refused" || whatWasSeen(now) !== whatWasSeen(seen)) throw error
    await post(now)
  }
  await queries.invalidateQueries({ queryKey: ["cases"] })
  await lookAgain(seen.number)
}

/** Give the paid duty of a closed case back, and look at it again. */
export const refundDuty = async ({ number, version }: CaseView, reason: string): Promise<void> => {
  const body = { version, reason }
  try {
    await api.post(`/applications/${number}/refund`, { body, answer: Moved })
  } finally {
    await lookAgain(number)
  }
}

/** Somebody else moved the case meanwhile: it is on the screen anew, and is to be decided anew. */
export const isOutdated = (error: unknown): error is Refused =>
  error instanceof Refused && ["application-changed", "move-refused"].includes(error.code)

/** All that a decision rests on. */
const whatWasSeen = ({ state, answers, fetched }: CaseView): string =>
  canonical({ state, answers: v.parse(JsonObject, answers), fetched })

/** A file of the case. Each look is journalled. */
export const fileAddress = (number: string, documentId: string): string =>
  `/api/v1/desk/applications/${number}/documents/${documentId}/file`
