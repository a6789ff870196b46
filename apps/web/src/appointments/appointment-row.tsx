import type { AppointmentView } from "@opora/contract/appointments/appointments"
import { Badge, type Tone } from "@opora/ui/badge/badge"
import { Card } from "@opora/ui/card/card"
import { locale } from "@opora/ui/prefs/prefs"
import { Show } from "solid-js"
import { words } from "./appointments.words.ts"
import { VisitActions } from "./visit-actions.tsx"
import { VisitTime } from "./visit-time.tsx"
import styles from "./appointment-row.module.css"

/** A visit in a list: when, what for, where; what can be done with it while it is booked. */
export const AppointmentRow = (props: { readonly of: AppointmentView }) => (
  <Card as="article">
    <div class={styles.top}>
      <VisitTime of={props.of} />
      <Badge tone={tones[props.of.status]}>{words().statuses[props.of.status]}</Badge>
    </div>
    <h2 class={styles.title}>
      <a href={`/applications/${props.of.applicationId}`}>{props.of.title[locale()]}</a>
    </h2>
    <p class={styles.about}>
      <span>{props.of.office.name[locale()]}</span>
      <span>{props.of.office.address[locale()]}</span>
      <span class="num">{words().application(props.of.number)}</span>
    </p>
    <Show when={props.of.why}>{(why) => <p class={styles.about}>{words().whys[why()]}</p>}</Show>
    <Show when={props.of.status === "booked"}>
      <p>
        {words().code}: <strong class="num">{props.of.code}</strong>
      </p>
      <VisitActions appointment={props.of} />
    </Show>
  </Card>
)

const tones: Record<AppointmentView["status"], Tone> = {
  booked: "ok",
  cancelled: "mute",
  kept: "info",
  missed: "warn"
}
