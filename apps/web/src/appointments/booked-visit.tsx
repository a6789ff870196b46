import type { AppointmentView, VisitView } from "@opora/contract/appointments/appointments"
import { QrCode } from "@opora/ui/qr-code/qr-code"
import { Show } from "solid-js"
import { words } from "./appointments.words.ts"
import { VisitActions } from "./visit-actions.tsx"
import { VisitPlace } from "./visit-place.tsx"
import { VisitTime } from "./visit-time.tsx"
import styles from "./visit.module.css"

interface BookedVisitProps {
  readonly appointment: AppointmentView
  readonly visit: VisitView["visit"]
}

/** A visit that is booked: when, with which code, where, and what can be done with it. */
export const BookedVisit = (props: BookedVisitProps) => (
  <div class={styles.booked}>
    <div class={styles.told}>
      <VisitTime of={props.appointment} />
      <Show when={props.visit}>{(visit) => <VisitPlace visit={visit()} />}</Show>
    </div>
    <div class={styles.code}>
      <QrCode text={props.appointment.code} label={words().qr} />
      <p>
        <span>{words().code}</span>
        <strong class="num">{props.appointment.code}</strong>
      </p>
      <p class={styles.quiet}>{words().codeHint}</p>
    </div>
    <VisitActions appointment={props.appointment} />
  </div>
)
