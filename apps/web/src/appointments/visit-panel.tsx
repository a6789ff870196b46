import type { ApplicationView } from "@opora/contract/applications/applications"
import type { VisitView } from "@opora/contract/appointments/appointments"
import { Card } from "@opora/ui/card/card"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { Notice } from "@opora/ui/notice/notice"
import { useQuery } from "@opora/ui/query/use-query"
import { SectionHeader } from "@opora/ui/section-header/section-header"
import { Row } from "@opora/ui/stack/stack"
import { Show } from "solid-js"
import { Loaded } from "../app/loaded.tsx"
import { visitQuery } from "./appointments.api.ts"
import { words } from "./appointments.words.ts"
import { BookedVisit } from "./booked-visit.tsx"
import { VisitPlace } from "./visit-place.tsx"

/** On the page of an application whose result waits: where to collect it, and the visit booked for it. */
export const VisitPanel = (props: { readonly view: ApplicationView }) => (
  <Show when={props.view.status === "ready"}>
    <Asked id={props.view.id} />
  </Show>
)

const Asked = (props: { readonly id: string }) => {
  const found = useQuery(() => visitQuery(props.id))
  return (
    <Loaded query={found} rows={3}>
      {(view) => (
        <Show when={view().visit}>
          {(visit) => <Panel id={props.id} visit={visit()} last={view().appointment} />}
        </Show>
      )}
    </Loaded>
  )
}

interface PanelProps {
  readonly id: string
  readonly visit: NonNullable<VisitView["visit"]>
  readonly last: VisitView["appointment"]
}

const Panel = (props: PanelProps) => {
  const booked = () => (props.last?.status === "booked" ? props.last : undefined)
  const missed = () => props.last?.status === "missed"
  return (
    <Card as="section" aria-labelledby="visit">
      <SectionHeader id="visit" title={booked() ? words().booked : words().where} />
      <Show when={missed()}>
        <Notice tone="warn" title={words().missed} />
      </Show>
      <Show
        when={booked()}
        fallback={
          <>
            <VisitPlace visit={props.visit} />
            <Show when={props.visit.open} fallback={<Closed />}>
              <Row>
                <LinkButton href={`/applications/${props.id}/visit`}>
                  {missed() ? words().bookAgain : words().book}
                </LinkButton>
              </Row>
            </Show>
          </>
        }
      >
        {(appointment) => <BookedVisit appointment={appointment()} visit={props.visit} />}
      </Show>
    </Card>
  )
}

/** Without the citizen's consent the clerk at the window could open nothing. */
const Closed = () => (
  <Notice tone="warn" title={words().picker.closed}>
    {words().picker.closedText}
  </Notice>
)
