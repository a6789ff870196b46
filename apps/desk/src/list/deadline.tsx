import { Badge } from "@opora/ui/badge/badge"
import { moment, span } from "@opora/ui/i18n/format"
import { Show } from "solid-js"
import { words } from "./list.words.ts"
import { now } from "./now.ts"
import styles from "./deadline.module.css"

const aDay = 86_400_000

/** By when something is to be done, and how much time there is: less than a day stands out. */
export const Deadline = (props: { readonly at: string | undefined }) => (
  <Show when={props.at} fallback={<span class={styles.none}>{words().noDeadline}</span>}>
    {(at) => (
      <span class={styles.deadline}>
        <time datetime={at()}>{moment(at())}</time>
        <TimeLeft milliseconds={Date.parse(at()) - now()} />
      </span>
    )}
  </Show>
)

const TimeLeft = (props: { readonly milliseconds: number }) => (
  <Show
    when={props.milliseconds > 0}
    fallback={<Badge tone="bad">{words().overdueBy(span(-props.milliseconds))}</Badge>}
  >
    <Badge tone={props.milliseconds < aDay ? "warn" : "mute"}>
      {words().left(span(props.milliseconds))}
    </Badge>
  </Show>
)
