import type { CaseView } from "@opora/contract/applications/cases"
import { Badge } from "@opora/ui/badge/badge"
import { moment } from "@opora/ui/i18n/format"
import { Show } from "solid-js"
import { words } from "./application.words.ts"
import { changedFields } from "./changed-fields.ts"
import styles from "./case-page.module.css"

export interface AnswerMarksProps {
  readonly field: string
  readonly view: CaseView
}

/** What has become of an answer since it was sent: it is asked about, or was changed. */
export const AnswerMarks = (props: AnswerMarksProps) => {
  const changed = () => changedFields(props.view.history).get(props.field)
  const isAsked = () => props.view.asked?.fields.includes(props.field) === true
  return (
    <Show when={isAsked() || changed()}>
      <span class={styles.marks}>
        <Show when={isAsked()}>
          <Badge tone="warn">{words().isAsked}</Badge>
        </Show>
        <Show when={changed()}>
          {(entry) => <Badge tone="info">{words().changedAt(moment(entry().at))}</Badge>}
        </Show>
      </span>
    </Show>
  )
}
