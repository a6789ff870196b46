import CircleAlert from "lucide-solid/icons/circle-alert"
import CircleCheck from "lucide-solid/icons/circle-check"
import Info from "lucide-solid/icons/info"
import TriangleAlert from "lucide-solid/icons/triangle-alert"
import { type JSX, Show } from "solid-js"
import { Dynamic } from "solid-js/web"
import styles from "./notice.module.css"

export interface NoticeProps {
  readonly tone: "ok" | "warn" | "bad" | "info"
  readonly title?: string
  readonly children?: JSX.Element
  /** It came up after the page did, and is to be read out: what went wrong, what was done. */
  readonly said?: boolean
}

/** Something to know about the page or what was just done. */
export const Notice = (props: NoticeProps) => (
  <div
    class={styles.notice}
    data-tone={props.tone}
    role={props.said === true ? (props.tone === "bad" ? "alert" : "status") : undefined}
  >
    <Dynamic component={icons[props.tone]} aria-hidden="true" />
    <div>
      <Show when={props.title}>
        <strong>{props.title}</strong>
      </Show>
      {props.children}
    </div>
  </div>
)

const icons = { ok: CircleCheck, warn: TriangleAlert, bad: CircleAlert, info: Info } as const
