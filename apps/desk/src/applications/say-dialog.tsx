import { Button } from "@opora/ui/button/button"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { Field } from "@opora/ui/field/field"
import { submits } from "@opora/ui/form/submission"
import { locale } from "@opora/ui/prefs/prefs"
import { Refusal } from "@opora/ui/refusal/refusal"
import { Stack } from "@opora/ui/stack/stack"
import { TextArea } from "@opora/ui/text-area/text-area"
import { createSignal, For, Show } from "solid-js"
import { words } from "./application.words.ts"
import type { AskDialogProps } from "./ask-dialog.tsx"

type Said = "approve" | "refuse" | "make-ready"

export interface SayDialogProps extends Omit<AskDialogProps, "open" | "onAsk"> {
  readonly move: Said | "ask" | undefined
  readonly onSay: (move: Said, text: string) => Promise<void>
}

/** A decision and what the citizen reads of it: a refusal must give its reason. */
export const SayDialog = (props: SayDialogProps) => {
  const [text, setText] = createSignal("")
  const move = (): Said | undefined => (props.move === "ask" ? undefined : props.move)
  const title = () => words().moves[move() ?? "approve"] ?? ""
  const refusing = () => move() === "refuse"
  const send = async () => {
    const decided = move()
    if (decided) await props.onSay(decided, text())
  }
  return (
    <Dialog open={move() !== undefined} title={title()} onClose={props.onClose}>
      <form onSubmit={submits(send)} noValidate>
        <Stack>
          <Show when={refusing() && props.view.refusals.length > 0}>
            <Stack gap="s">
              <p>{words().refuseSuggestions}</p>
              <For each={props.view.refusals}>
                {(reason) => (
                  <Button kind="secondary" size="s" onClick={() => setText(reason[locale()])}>
                    {reason[locale()]}
                  </Button>
                )}
              </For>
            </Stack>
          </Show>
          <Field
            label={refusing() ? words().refuseReason : words().comment}
            name={refusing() ? "reason" : "comment"}
            optional={!refusing()}
            error={props.moving.problems.at(refusing() ? "reason" : "comment")}
          >
            {(control) => <TextArea {...control} value={text()} onInput={setText} />}
          </Field>
          <Refusal of={props.moving.refusal()} />
          <DialogActions>
            <Button
              type="submit"
              kind={refusing() ? "danger" : "primary"}
              busy={props.moving.busy()}
            >
              {title()}
            </Button>
            <Button kind="secondary" onClick={() => props.onClose()}>
              {words().cancel}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  )
}
