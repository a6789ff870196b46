import type { CaseView } from "@opora/contract/applications/cases"
import type { Step } from "@opora/domain/catalogue/field"
import { Button } from "@opora/ui/button/button"
import { Checkbox } from "@opora/ui/checkbox/checkbox"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { ErrorText } from "@opora/ui/field/error-text"
import { Field } from "@opora/ui/field/field"
import { type createSubmission, submits } from "@opora/ui/form/submission"
import { locale } from "@opora/ui/prefs/prefs"
import { Refusal } from "@opora/ui/refusal/refusal"
import { Stack } from "@opora/ui/stack/stack"
import { TextArea } from "@opora/ui/text-area/text-area"
import { createSignal, For, Show } from "solid-js"
import { words } from "./application.words.ts"
import styles from "./case-page.module.css"

interface Asking {
  readonly view: CaseView
  readonly moving: Pick<ReturnType<typeof createSubmission>, "busy" | "refusal" | "problems">
  readonly onAsk: (asked: { fields: Array<string>; comment: string }) => Promise<void>
  readonly onClose: () => void
}

export interface AskDialogProps extends Asking {
  readonly open: boolean
}

/** A clarification names the fields that the citizen is to mend, and says why. */
export const AskDialog = (props: AskDialogProps) => (
  <Dialog open={props.open} title={words().moves.ask ?? ""} onClose={props.onClose}>
    <AskForm {...props} />
  </Dialog>
)

/** Made anew each time the dialog opens: nothing of the last question stays in it. */
const AskForm = (props: Asking) => {
  const [fields, setFields] = createSignal<Array<string>>([])
  const [comment, setComment] = createSignal("")
  const toggle = (id: string, on: boolean) =>
    setFields((before) => [...before.filter((each) => each !== id), ...(on ? [id] : [])])
  return (
    <form
      onSubmit={submits(() => props.onAsk({ fields: fields(), comment: comment() }))}
      noValidate
    >
      <Stack>
        <fieldset class={styles.ask} aria-describedby="ask-error">
          <legend>{words().askFields}</legend>
          <p class={styles.quiet}>{words().askFieldsHint}</p>
          <ErrorText id="ask-error" text={props.moving.problems.at("fields")} />
          <div class={styles["ask-fields"]}>
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
        </fieldset>
        <Field
          label={words().askComment}
          name="comment"
          error={props.moving.problems.at("comment")}
        >
          {(control) => <TextArea {...control} value={comment()} onInput={setComment} />}
        </Field>
        <Refusal of={props.moving.refusal()} />
        <DialogActions>
          <Button type="submit" busy={props.moving.busy()}>
            {words().moves.ask}
          </Button>
          <Button kind="secondary" onClick={() => props.onClose()}>
            {words().cancel}
          </Button>
        </DialogActions>
      </Stack>
    </form>
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
      <fieldset class={styles.ask}>
        <legend>{props.step.title[locale()]}</legend>
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
      </fieldset>
    </Show>
  )
}
