import type { AppointmentView } from "@opora/contract/appointments/appointments"
import { dayIn, timeIn } from "@opora/ui/i18n/zoned"
import styles from "./visit.module.css"

interface Timed {
  readonly at: string
  readonly office: Pick<AppointmentView["office"], "zone">
}

/** "понедельник, 23 ноября, 09:20", by the clock of the office. */
export const whenOf = ({ at, office }: Timed): string =>
  `${dayIn(office.zone, at)}, ${timeIn(office.zone, at)}`

/** When the visit is, so that it is seen first: the time large, the day over it. */
export const VisitTime = (props: { readonly of: Timed }) => (
  <time class={styles.when} datetime={props.of.at}>
    <span>{dayIn(props.of.office.zone, props.of.at)}</span>
    <strong>{timeIn(props.of.office.zone, props.of.at)}</strong>
  </time>
)
