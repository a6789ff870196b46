import { DeskQueuePage, type QueuedCase } from "@opora/contract/staff/desk"
import { useInfiniteQuery } from "@tanstack/solid-query"
import { api } from "../app/api.ts"

/** The queue, page by page. Asked again every few seconds: colleagues take cases too. */
export const useQueue = (taken: () => "nobody" | "me") =>
  useInfiniteQuery(() => ({
    queryKey: ["queue", taken()],
    queryFn: ({ pageParam }) => {
      const query = new URLSearchParams({ taken: taken(), ...(pageParam && { after: pageParam }) })
      return api.get(`/queue?${query}`, DeskQueuePage)
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
    refetchInterval: 10_000
  }))

/** Where the case is worked at. */
export const pageOf = ({ id }: QueuedCase): string => `/identity/${id}`
