import { StaffJournalPage } from "@opora/contract/staff/desk"
import type { DeskEvent } from "@opora/domain/staff/desk-event"
import { useInfiniteQuery } from "@opora/ui/query/use-query"
import { api } from "../app/api.ts"
import { refreshed } from "../list/refreshed.ts"

/** The desk's own journal, page by page: all of it, or one kind of event. */
export const useStaffJournal = (shown: () => DeskEvent | "all") =>
  useInfiniteQuery(() => ({
    ...refreshed,
    queryKey: ["staff-journal", shown()],
    queryFn: ({ pageParam }) => {
      const type = shown()
      const query = new URLSearchParams({
        ...(type !== "all" && { type }),
        ...(pageParam && { after: pageParam })
      })
      return api.get(`/staff-journal?${query}`, StaffJournalPage)
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next
  }))
