import type { AppointmentView } from "@opora/contract/appointments/appointments"
import { Button } from "@opora/ui/button/button"
import { createSubmission } from "@opora/ui/form/submission"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { focusHeading } from "@opora/ui/page/focus-heading"
import { Row } from "@opora/ui/stack/stack"
import { say } from "@opora/ui/toast/toasts"
import { useQueryClient } from "@tanstack/solid-query"
import { createSignal } from "solid-js"
import { Refusal } from "../app/refusal.tsx"
import { fileAddress } from "../documents/documents.api.ts"
import { cancelAppointment, issueVisitPaper } from "./appointments.api.ts"
import { words } from "./appointments.words.ts"
import { CancelDialog } from "./cancel-dialog.tsx"
import { whenOf } from "./visit-time.tsx"

/** «Перенести», «Отменить», the calendar file and the PDF of a booked visit. */
export const VisitActions = (props: { readonly appointment: AppointmentView }) => {
  const queries = useQueryClient()
  const [cancelling, setCancelling] = createSignal(false)
  const doing = createSubmission(async (work: () => Promise<unknown>) => {
    try {
      await work()
    } finally {
      // Done, or changed meanwhile: either way it is shown as it is now.
      await queries.invalidateQueries({ queryKey: ["appointments"] })
    }
  })
  const cancel = async () => {
    setCancelling(false)
    await cancelAppointment(props.appointment.id)
    say(words().cancelled)
    focusHeading()
  }
  const paper = async () => {
    const { documentId } = await issueVisitPaper(props.appointment.id)
    say(words().paperSaved)
    location.assign(fileAddress(documentId))
  }
  return (
    <div>
      <Row>
        <LinkButton
          kind="secondary"
          size="s"
          href={`/applications/${props.appointment.applicationId}/visit`}
        >
          {words().move}
        </LinkButton>
        <LinkButton
          kind="secondary"
          size="s"
          rel="external"
          href={`/api/v1/appointments/${props.appointment.id}/calendar`}
        >
          {words().calendar}
        </LinkButton>
        <Button
          kind="secondary"
          size="s"
          busy={doing.busy()}
          onClick={() => void doing.send(paper)}
        >
          {words().paper}
        </Button>
        <Button kind="quiet" size="s" onClick={() => setCancelling(true)}>
          {words().cancel}
        </Button>
      </Row>
      <Refusal of={doing.refusal()} />
      <CancelDialog
        open={cancelling()}
        busy={doing.busy()}
        when={whenOf(props.appointment)}
        onClose={() => setCancelling(false)}
        onCancel={() => void doing.send(cancel)}
      />
    </div>
  )
}
