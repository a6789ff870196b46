import { Card } from "@opora/ui/card/card"
import MonitorSmartphone from "lucide-solid/icons/monitor-smartphone"
import { For, type JSX } from "solid-js"
import styles from "./device-row.module.css"

export interface DeviceRowProps {
  readonly device: string
  readonly badge?: JSX.Element
  readonly facts: ReadonlyArray<string>
  /** What can be done about it. */
  readonly children?: JSX.Element
}

/** A device, and what is known of it. */
export const DeviceRow = (props: DeviceRowProps) => (
  <Card as="li">
    <div class={styles.row}>
      <MonitorSmartphone aria-hidden="true" />
      <div class={styles.about}>
        <h3>
          {props.device} {props.badge}
        </h3>
        <ul>
          <For each={props.facts}>{(fact) => <li>{fact}</li>}</For>
        </ul>
      </div>
      <div class={styles.doing}>{props.children}</div>
    </div>
  </Card>
)
