import { CaseCounts, CaseQueue } from "@opora/contract/applications/cases"
import { useInfiniteQuery, useQuery } from "@opora/ui/query/use-query"
import { api } from "../app/api.ts"
import { refreshed } from "../list/refreshed.ts"

/** The agency's cases, page by page. */
export const useCases = (show: () => "open" | "waiting" | "closed") =>
  useInfiniteQuery(() => ({
    ...refreshed,
    queryKey: ["cases", show()],
    queryFn: ({ pageParam }) => {
      const query = new URLSearchParams({ show: show(), ...(pageParam && { after: pageParam }) })
      return api.get(`/applications?${query}`, CaseQueue)
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next
  }))

/** How many cases are to be decided, and how many wait for others. */
export const useCaseCounts = () =>
  useQuery(() => ({
    ...refreshed,
    queryKey: ["cases", "counts"],
    queryFn: () => api.get("/applications/counts", CaseCounts)
  }))
