import type { ApplicationSummary } from "@opora/contract/applications/applications"
import { Guilloche } from "@opora/ui/guilloche/guilloche"
import { day } from "@opora/ui/i18n/format"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { locale } from "@opora/ui/prefs/prefs"
import Hourglass from "lucide-solid/icons/hourglass"
import { Show } from "solid-js"
import { words } from "./home.words.ts"
import styles from "./waiting-card.module.css"

/** What the citizen should do first of all, over everything else. */
export const WaitingCard = (props: { readonly application: ApplicationSummary }) => {
  const action = () => {
    const { actions } = words()
    const { status } = props.application
    return status === "payment" || status === "clarification" || status === "ready"
      ? actions[status]
      : actions.other
  }
  return (
    <section class={styles.card} aria-labelledby="waiting">
      <Guilloche class={styles.ornament} kind="rosette" />
      <Show when={props.application.limit}>
        {(limit) => (
          <p class={styles.limit}>
            <Hourglass aria-hidden="true" />
            {words().by(day(limit()))}
          </p>
        )}
      </Show>
      <h2 id="waiting">{action().title}</h2>
      <p>
        {words().about(props.application.title[locale()], props.application.agencyName[locale()])}
      </p>
      <LinkButton href={`/applications/${props.application.id}`} kind="inverse">
        {action().go}
      </LinkButton>
    </section>
  )
}
