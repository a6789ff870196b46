import { Refused } from "@opora/client/refused"
import { Moved } from "@opora/contract/applications/applications"
import { type CaseMove, CaseQueue, CaseView } from "@opora/contract/applications/cases"
import { canonical, JsonObject } from "@opora/domain/shared/json"
import { queryOptions, useInfiniteQuery, useQuery } from "@tanstack/solid-query"
import * as v from "valibot"
import { api } from "../app/api.ts"
import { queries } from "../app/queries.ts"

export type Show = "open" | "waiting" | "closed"

/** The agency's cases, page by page. Asked again every few seconds: colleagues decide too. */
export const useCases = (show: () => Show) =>
  useInfiniteQuery(() => ({
    queryKey: ["cases", show()],
    queryFn: ({ pageParam }) => {
      const query = new URLSearchParams({ show: show(), ...(pageParam && { after: pageParam }) })
      return api.get(`/applications?${query}`, CaseQueue)
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
    refetchInterval: 10_000
  }))

const key = (number: string) => ["case", number]

/** One case. Reading it is journalled, so it is read once, not by every look at the window. */
const caseQuery = (number: string) =>
  queryOptions({
    queryKey: key(number),
    queryFn: () => api.get(`/applications/${number}`, CaseView),
    staleTime: Infinity,
    refetchOnWindowFocus: false
  })

export const useCase = (number: () => string) => useQuery(() => caseQuery(number()))

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
    if (!(error instanceof Refused) || error.code !== "application-changed") throw error
    const now = await queries.fetchQuery({ ...caseQuery(seen.number), staleTime: 0 })
    // What the portal itself added since, such as the decision's paper, is no reason to decide anew.
    if (whatWasSeen(now) !== whatWasSeen(seen)) throw error
    await post(now)
  }
  await queries.invalidateQueries({ queryKey: key(seen.number) })
  await queries.invalidateQueries({ queryKey: ["cases"] })
}

/** All that a decision rests on. */
const whatWasSeen = ({ state, answers, fetched }: CaseView): string =>
  canonical({ state, answers: v.parse(JsonObject, answers), fetched })

/** A file of the case. Each look is journalled. */
export const fileAddress = (number: string, documentId: string): string =>
  `/api/v1/desk/applications/${number}/documents/${documentId}/file`
