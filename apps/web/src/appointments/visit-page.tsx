import type { VisitView } from "@opora/contract/appointments/appointments"
import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { locale } from "@opora/ui/prefs/prefs"
import { useQuery } from "@opora/ui/query/use-query"
import { Stack } from "@opora/ui/stack/stack"
import { useParams } from "@solidjs/router"
import CalendarX from "lucide-solid/icons/calendar-x"
import { Show } from "solid-js"
import { Loaded } from "../app/loaded.tsx"
import { visitQuery } from "./appointments.api.ts"
import { words } from "./appointments.words.ts"
import { SlotPicker } from "./slot-picker.tsx"
import { whenOf } from "./visit-time.tsx"

/** «Записаться на приём», or «Перенести» where a visit is booked: choose a day and a time. */
const VisitPage = () => {
  const params = useParams()
  const id = () => params["id"] ?? ""
  const found = useQuery(() => visitQuery(id()))
  return (
    <Loaded query={found} rows={5}>
      {(view) => <Shown id={id()} view={view()} />}
    </Loaded>
  )
}

interface ShownProps {
  readonly id: string
  readonly view: VisitView
}

const Shown = (props: ShownProps) => {
  const application = () => `/applications/${props.id}`
  const last = () => props.view.appointment
  const booked = () => {
    const appointment = last()
    return appointment?.status === "booked" ? appointment : undefined
  }
  return (
    <>
      <PageHeader
        title={booked() ? words().picker.move : words().picker.book}
        back={{ href: application(), label: words().picker.back }}
        lead={
          <Show when={props.view.visit}>
            {(visit) => `${visit().office.name[locale()]}. ${visit().office.address[locale()]}`}
          </Show>
        }
      />
      <Show
        when={props.view.visit}
        fallback={
          <EmptyState icon={CalendarX} title={words().picker.over} text={words().picker.overText}>
            <LinkButton href={application()}>{words().picker.back}</LinkButton>
          </EmptyState>
        }
      >
        <Stack gap="l" width="text">
          <Show when={booked()}>
            {(appointment) => <p>{words().picker.now(whenOf(appointment()))}</p>}
          </Show>
          <SlotPicker applicationId={props.id} booked={booked()} />
        </Stack>
      </Show>
    </>
  )
}

export default VisitPage
