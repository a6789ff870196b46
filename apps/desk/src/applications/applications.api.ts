import { Moved } from "@opora/contract/applications/applications"
import { type CaseMove, CaseQueue, CaseView } from "@opora/contract/applications/cases"
import { useInfiniteQuery, useQuery } from "@tanstack/solid-query"
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
export const useCase = (number: () => string) =>
  useQuery(() => ({
    queryKey: key(number()),
    queryFn: () => api.get(`/applications/${number()}`, CaseView),
    staleTime: Infinity,
    refetchOnWindowFocus: false
  }))

/** Do something with the case, and look again at it and at the queue. */
export const moveCase = async (number: string, move: CaseMove): Promise<void> => {
  await api.post(`/applications/${number}/moves`, { body: move, answer: Moved })
  await queries.invalidateQueries({ queryKey: key(number) })
  await queries.invalidateQueries({ queryKey: ["cases"] })
}

/** A file of the case. Each look is journalled. */
export const fileAddress = (number: string, documentId: string): string =>
  `/api/v1/desk/applications/${number}/documents/${documentId}/file`
