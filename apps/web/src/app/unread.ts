import { Unread } from "@opora/contract/notifications/notifications"
import { useQuery } from "@opora/ui/query/use-query"
import { api } from "./api.ts"

/** How many notices the citizen has not read. Nought until that is known. */
export const useUnread = () => {
  const unread = useQuery(() => ({
    queryKey: ["notifications", "unread"],
    queryFn: () => api.get("/notifications/unread", Unread)
  }))
  return () => (unread.isSuccess ? unread.data.unread : 0)
}
