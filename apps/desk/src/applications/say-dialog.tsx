import type { CaseView } from "@opora/contract/applications/cases"
import { Button } from "@opora/ui/button/button"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { Field } from "@opora/ui/field/field"
import { type createSubmission, submits } from "@opora/ui/form/submission"
import { locale } from "@opora/ui/prefs/prefs"
import { Refusal } from "@opora/ui/refusal/refusal"
import { Stack } from "@opora/ui/stack/stack"
import { TextArea } from "@opora/ui/text-area/text-area"
import { createSignal, For, Show } from "solid-js"
import { words } from "./application.words.ts"
import styles from "./case-page.module.css"

/** What a clerk says something along with. */
export type Said = "approve" | "refuse" | "make-ready"

interface Saying {
  readonly view: CaseView
  readonly moving: Pick<ReturnType<typeof createSubmission>, "busy" | "refusal" | "problems">
  readonly onSay: (move: Said, text: string) => Promise<void>
  readonly onClose: () => void
}

export interface SayDialogProps extends Saying {
  /** What is being decided; closed without it. */
  readonly move: Said | undefined
}

/** A decision and what the citizen reads of it. */
export const SayDialog = (props: SayDialogProps) => (
  <Dialog
    open={props.move !== undefined}
    title={words().moves[props.move ?? "approve"] ?? ""}
    onClose={props.onClose}
  >
    <Show when={props.move} keyed>
      {(move) => <SayForm {...props} move={move} />}
    </Show>
  </Dialog>
)

/** A refusal must give its reason; other words need not be there. */
const SayForm = (props: Saying & { readonly move: Said }) => {
  const [text, setText] = createSignal("")
  const refusing = () => props.move === "refuse"
  const name = () => (refusing() ? "reason" : "comment")
  return (
    <form onSubmit={submits(() => props.onSay(props.move, text()))} noValidate>
      <Stack>
        <Show when={refusing() && props.view.refusals.length > 0}>
          <section aria-labelledby="suggested">
            <h3 id="suggested" class={styles.suggested}>
              {words().refuseSuggestions}
            </h3>
            <ul class={styles.suggestions}>
              <For each={props.view.refusals}>
                {(reason) => (
                  <li>
                    <button type="button" onClick={() => setText(reason[locale()])}>
                      {reason[locale()]}
                    </button>
                  </li>
                )}
              </For>
            </ul>
          </section>
        </Show>
        <Field
          label={refusing() ? words().refuseReason : words().comment}
          name={name()}
          optional={!refusing()}
          error={props.moving.problems.at(name())}
        >
          {(control) => <TextArea {...control} value={text()} onInput={setText} />}
        </Field>
        <Refusal of={props.moving.refusal()} />
        <DialogActions>
          <Button type="submit" kind={refusing() ? "danger" : "primary"} busy={props.moving.busy()}>
            {words().moves[props.move]}
          </Button>
          <Button kind="secondary" onClick={() => props.onClose()}>
            {words().cancel}
          </Button>
        </DialogActions>
      </Stack>
    </form>
  )
}
