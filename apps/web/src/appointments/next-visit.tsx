import { lazily } from "@opora/ui/i18n/lazily"
import { useQuery } from "@opora/ui/query/use-query"
import { Show } from "solid-js"
import * as v from "valibot"
import { api } from "../app/api.ts"

const Card = lazily(() => import("./next-visit-card.tsx"))

/** Whether there is one: the rest of it is read by the card, which few need. */
const Any = v.object({ items: v.array(v.object({ id: v.string() })) })

/** On the home page: the visit that comes next. Who has none does not wait for what would show it. */
export const NextVisit = () => {
  const found = useQuery(() => ({
    queryKey: ["appointments", "any"],
    queryFn: ({ signal }) => api.get("/appointments?limit=1", Any, signal)
  }))
  return (
    <Show when={found.isSuccess && found.data.items.length > 0}>
      <Card />
    </Show>
  )
}
