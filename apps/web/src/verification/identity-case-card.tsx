import type { OwnIdentityCase } from "@opora/contract/verification/verification"
import { Badge, type Tone } from "@opora/ui/badge/badge"
import { Card } from "@opora/ui/card/card"
import { moment } from "@opora/ui/i18n/format"
import { Match, Show, Switch } from "solid-js"
import { words } from "./verification.words.ts"
import styles from "./verification.module.css"

/** How the check of the scans stands. It changes by itself as it goes on. */
export const IdentityCaseCard = (props: { readonly of: OwnIdentityCase }) => {
  const wanted = () => (props.of.status === "wanted" ? props.of : undefined)
  const refused = () => (props.of.status === "refused" ? props.of : undefined)
  const underWay = () =>
    props.of.status === "checking" || props.of.status === "waiting" || props.of.status === "taken"
      ? props.of.status
      : undefined
  return (
    <Card as="section" aria-labelledby="identity-case">
      <div class={styles.head}>
        <h2 id="identity-case" class={styles.title}>
          {words().caseTitle}
        </h2>
        <span role="status">
          <Badge tone={tones[props.of.status]}>{words().caseStatus[props.of.status]}</Badge>
        </span>
      </div>
      <p class={styles.quiet}>{words().sentOn(moment(props.of.submittedAt))}</p>
      <Switch>
        <Match when={underWay()}>
          {(status) => (
            <>
              <p>{words().caseText[status()]}</p>
              <p class={styles.quiet}>{words().dueBy(moment(props.of.dueBy))}</p>
            </>
          )}
        </Match>
        <Match when={wanted()}>{(at) => <Comment text={at().comment} />}</Match>
        <Match when={refused()}>
          {(at) => (
            <>
              <p>
                <strong>{words().reasons[at().reason]}</strong>
              </p>
              <Comment text={at().comment} />
              <p>{words().again}</p>
            </>
          )}
        </Match>
      </Switch>
    </Card>
  )
}

const Comment = (props: { readonly text: string }) => (
  <Show when={props.text}>
    <p class={styles.quiet}>{words().comment}</p>
    <blockquote class={styles.comment}>{props.text}</blockquote>
  </Show>
)

const tones: Record<OwnIdentityCase["status"], Tone> = {
  checking: "info",
  waiting: "info",
  taken: "info",
  wanted: "warn",
  approved: "ok",
  refused: "bad"
}
