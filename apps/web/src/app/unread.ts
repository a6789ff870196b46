import { useQuery } from "@tanstack/solid-query"
import * as v from "valibot"
import { api } from "./api.ts"

const Unread = v.object({ unread: v.number() })

/** How many notices the citizen has not read. Nought until that is known. */
export const useUnread = () => {
  const unread = useQuery(() => ({
    queryKey: ["notifications", "unread"],
    queryFn: () => api.get("/notifications/unread", Unread)
  }))
  return () => (unread.isSuccess ? unread.data.unread : 0)
}
