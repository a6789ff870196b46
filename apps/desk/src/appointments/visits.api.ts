import { DeskVisit, DeskVisits } from "@opora/contract/appointments/desk-visits"
import { useInfiniteQuery } from "@opora/ui/query/use-query"
import { api } from "../app/api.ts"
import { refreshed } from "../list/refreshed.ts"

interface Wanted {
  readonly office: string
  readonly day: string
}

/** Who is expected at the office that day; empty names stand for the first office and for today. */
export const useVisits = (wanted: () => Wanted) =>
  useInfiniteQuery(() => ({
    ...refreshed,
    queryKey: ["visits", wanted()],
    queryFn: ({ pageParam }) => {
      const asked = Object.entries({ ...wanted(), after: pageParam })
      const query = new URLSearchParams(asked.filter(([, value]) => value !== ""))
      return api.get(`/appointments?${query}`, DeskVisits)
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next
  }))

export const keepAppointment = (id: string) =>
  api.post(`/appointments/${id}/keep`, { answer: DeskVisit })
