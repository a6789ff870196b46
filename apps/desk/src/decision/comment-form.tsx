import { Button } from "@opora/ui/button/button"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { Field } from "@opora/ui/field/field"
import { type createSubmission, submits } from "@opora/ui/form/submission"
import { Refusal } from "@opora/ui/refusal/refusal"
import { Stack } from "@opora/ui/stack/stack"
import { TextArea } from "@opora/ui/text-area/text-area"
import { createSignal, type JSX, Show } from "solid-js"
import { Certain } from "./certain.tsx"
import { words } from "./decision.words.ts"

/** How a decision is under way, and what was wrong with it. */
export type Deciding = Pick<ReturnType<typeof createSubmission>, "busy" | "refusal" | "problems">

export interface CommentFormProps {
  /** What is done: the button says it. */
  readonly action: string
  readonly label: string
  /** The path of the text in what is sent. */
  readonly name: "comment" | "reason"
  readonly hint?: string
  readonly optional?: boolean
  /** It can't be taken back: this is said, and the text shown once more, before it is sent. */
  readonly certain?: string
  readonly deciding: Deciding
  readonly onSend: (text: string) => Promise<void>
  readonly onClose: () => void
  /** What is chosen beside the words; it may put words in. */
  readonly children?: (write: (text: string) => void) => JSX.Element
}

/** A decision and what the citizen reads of it. Made anew each time its dialog opens. */
export const CommentForm = (props: CommentFormProps) => {
  const [text, setText] = createSignal("")
  const [asked, setAsked] = createSignal(false)
  const isGrave = () => props.certain !== undefined
  const send = async () => {
    if (isGrave() && !asked() && text().trim() !== "") return void setAsked(true)
    await props.onSend(text())
    // Still here: something was wrong with it.
    setAsked(false)
  }
  return (
    <form onSubmit={submits(send)} noValidate>
      <Stack>
        <Show
          when={asked() && props.certain}
          fallback={
            <>
              {props.children?.(setText)}
              <Field
                label={props.label}
                name={props.name}
                hint={props.hint}
                optional={props.optional === true}
                error={props.deciding.problems.at(props.name)}
              >
                {(control) => <TextArea {...control} value={text()} onInput={setText} />}
              </Field>
              <Refusal of={props.deciding.refusal()} />
            </>
          }
        >
          {(warning) => <Certain warning={warning()} text={text()} />}
        </Show>
        <DialogActions>
          <Button
            type="submit"
            kind={isGrave() ? "danger" : "primary"}
            busy={props.deciding.busy()}
            // The second half of a double click is no answer to the question that the first half raised.
            onClick={(event) => event.detail > 1 && event.preventDefault()}
          >
            {props.action}
          </Button>
          <Button kind="secondary" onClick={() => (asked() ? setAsked(false) : props.onClose())}>
            {asked() ? words().change : words().cancel}
          </Button>
        </DialogActions>
      </Stack>
    </form>
  )
}
