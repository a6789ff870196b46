import { DeskQueueCounts, DeskQueuePage, type QueuedCase } from "@opora/contract/staff/desk"
import { useInfiniteQuery, useQuery } from "@opora/ui/query/use-query"
import { api } from "../app/api.ts"
import { refreshed } from "../list/refreshed.ts"

/** The queue, page by page. */
export const useQueue = (taken: () => "nobody" | "me") =>
  useInfiniteQuery(() => ({
    ...refreshed,
    queryKey: ["queue", taken()],
    queryFn: ({ pageParam }) => {
      const query = new URLSearchParams({
        taken: taken(),
        ...(pageParam && { after: pageParam })
      })
      return api.get(`/queue?${query}`, DeskQueuePage)
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next
  }))

/** How many cases there are of either part. */
export const useQueueCounts = () =>
  useQuery(() => ({
    ...refreshed,
    queryKey: ["queue", "counts"],
    queryFn: () => api.get("/queue/counts", DeskQueueCounts)
  }))

/** Where the case is worked at. */
export const pageOf = ({ id }: QueuedCase): string => `/identity/${id}`
