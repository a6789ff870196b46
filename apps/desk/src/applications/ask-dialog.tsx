import type { CaseView } from "@opora/contract/applications/cases"
import type { Step } from "@opora/domain/catalogue/field"
import { Checkbox } from "@opora/ui/checkbox/checkbox"
import { Dialog } from "@opora/ui/dialog/dialog"
import { locale } from "@opora/ui/prefs/prefs"
import { createSignal, For, Show } from "solid-js"
import { Choices } from "../decision/choices.tsx"
import { CommentForm, type Deciding } from "../decision/comment-form.tsx"
import { words } from "./application.words.ts"
import styles from "./ask-dialog.module.css"

interface Asking {
  readonly view: CaseView
  readonly deciding: Deciding
  readonly onAsk: (asked: { fields: Array<string>; comment: string }) => Promise<void>
  readonly onClose: () => void
}

export interface AskDialogProps extends Asking {
  readonly open: boolean
}

/** A clarification names the fields that the citizen is to mend, and says why. */
export const AskDialog = (props: AskDialogProps) => (
  <Dialog open={props.open} title={words().moves.ask} onClose={props.onClose}>
    <AskForm {...props} />
  </Dialog>
)

const AskForm = (props: Asking) => {
  const [fields, setFields] = createSignal<Array<string>>([])
  const toggle = (id: string, on: boolean) =>
    setFields((before) => [...before.filter((each) => each !== id), ...(on ? [id] : [])])
  return (
    <CommentForm
      action={words().moves.ask}
      label={words().askComment}
      name="comment"
      deciding={props.deciding}
      onSend={(comment) => props.onAsk({ fields: fields(), comment })}
      onClose={props.onClose}
    >
      {() => (
        <Choices
          legend={words().askFields}
          hint={words().askFieldsHint}
          error={props.deciding.problems.at("fields")}
        >
          <div class={styles.steps}>
            <For each={props.view.steps}>
              {(step) => (
                <AskedStep
                  step={step}
                  view={props.view}
                  isOn={(id) => fields().includes(id)}
                  onToggle={toggle}
                />
              )}
            </For>
          </div>
        </Choices>
      )}
    </CommentForm>
  )
}

interface AskedStepProps {
  readonly step: Step
  readonly view: CaseView
  readonly isOn: (id: string) => boolean
  readonly onToggle: (id: string, on: boolean) => void
}

/** What the citizen answered in one step. A consent is no answer that could be put right. */
const AskedStep = (props: AskedStepProps) => {
  const fields = () =>
    props.step.fields.filter(({ id, kind }) => kind !== "consent" && id in props.view.answers)
  return (
    <Show when={fields().length > 0}>
      <Choices legend={props.step.title[locale()]}>
        <For each={fields()}>
          {(field) => (
            <Checkbox
              plain
              label={field.label[locale()]}
              checked={props.isOn(field.id)}
              onInput={(on) => props.onToggle(field.id, on)}
            />
          )}
        </For>
      </Choices>
    </Show>
  )
}
