import type { DeskVisit } from "@opora/contract/appointments/desk-visits"
import { Badge } from "@opora/ui/badge/badge"
import { Button } from "@opora/ui/button/button"
import { createSubmission } from "@opora/ui/form/submission"
import { Refusal } from "@opora/ui/refusal/refusal"
import { say } from "@opora/ui/toast/toasts"
import { useQueryClient } from "@tanstack/solid-query"
import { Show } from "solid-js"
import { keepAppointment } from "./visits.api.ts"
import { words } from "./visits.words.ts"
import styles from "./visits-page.module.css"

const half = 12 * 3_600_000

/** Whether the citizen came; «Пришёл» on the day of the visit. */
export const Came = (props: { readonly visit: DeskVisit }) => {
  const queries = useQueryClient()
  const noting = createSubmission(async () => {
    try {
      await keepAppointment(props.visit.id)
      say(words().noted)
    } finally {
      await queries.invalidateQueries({ queryKey: ["visits"] })
    }
  })
  const soon = () => Date.parse(props.visit.at) - Date.now() < half
  return (
    <span class={styles.came}>
      <Show
        when={props.visit.status === "booked" && soon()}
        fallback={
          <Badge tone={tones[props.visit.status]}>{words().statuses[props.visit.status]}</Badge>
        }
      >
        <Button
          kind="secondary"
          size="s"
          aria-label={words().cameNamed(props.visit.code)}
          busy={noting.busy()}
          onClick={() => void noting.send()}
        >
          {words().came}
        </Button>
      </Show>
      <Refusal of={noting.refusal()} />
    </span>
  )
}

const tones = { booked: "info", kept: "ok", missed: "warn" } as const
