import type { ApplicationSummary } from "@opora/contract/applications/applications"
import { Card } from "@opora/ui/card/card"
import { shortDay } from "@opora/ui/i18n/format"
import { locale } from "@opora/ui/prefs/prefs"
import { Show } from "solid-js"
import { Dynamic } from "solid-js/web"
import { ApplicationStatus } from "./application-status.tsx"
import { words } from "./application-status.words.ts"
import styles from "./application-row.module.css"

export interface ApplicationRowProps {
  readonly application: ApplicationSummary
  /** The level of its heading among those of the page. */
  readonly heading?: "h2" | "h3"
}

/** An application in a list: what it is, how it stands, and whose turn it is. */
export const ApplicationRow = (props: ApplicationRowProps) => (
  <Card as="article" linked>
    <div class={styles.top}>
      <ApplicationStatus of={props.application.status} />
      <time datetime={props.application.updatedAt}>{shortDay(props.application.updatedAt)}</time>
    </div>
    <Dynamic component={props.heading ?? "h2"} class={styles.title}>
      <a data-covers href={`/applications/${props.application.id}`}>
        {props.application.title[locale()]}
      </a>
    </Dynamic>
    <p class={styles.about}>
      <span>{props.application.agencyName[locale()]}</span>
      <Show when={props.application.number}>
        {(number) => <span class="num">{words().number(number())}</span>}
      </Show>
      <Show when={props.application.turn !== "nobody"}>
        <span data-turn={props.application.turn}>{words().turn[props.application.turn]}</span>
      </Show>
    </p>
  </Card>
)
