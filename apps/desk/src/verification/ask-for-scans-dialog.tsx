import { ScanKind } from "@opora/domain/verification/scan"
import { Checkbox } from "@opora/ui/checkbox/checkbox"
import { Dialog } from "@opora/ui/dialog/dialog"
import { createSignal, For } from "solid-js"
import { Choices } from "../decision/choices.tsx"
import { CommentForm } from "../decision/comment-form.tsx"
import { words } from "./identity.words.ts"
import type { LeavingDialogProps } from "./leaving-dialog.ts"

/** Which scans to take anew, and what was wrong with them. */
export const AskForScansDialog = (props: LeavingDialogProps) => (
  <Dialog open={props.open} title={words().ask} onClose={props.onClose}>
    <AskForScansForm {...props} />
  </Dialog>
)

const AskForScansForm = (props: LeavingDialogProps) => {
  const [wanted, setWanted] = createSignal<ReadonlyArray<ScanKind>>([])
  const toggle = (kind: ScanKind, on: boolean) =>
    setWanted((before) => [...before.filter((each) => each !== kind), ...(on ? [kind] : [])])
  return (
    <CommentForm
      action={words().ask}
      label={words().comment}
      name="comment"
      hint={words().commentHint}
      deciding={props.deciding}
      onSend={(comment) =>
        props.onDecide({ to: "ask-for-scans", body: { wanted: wanted(), comment } })
      }
      onClose={props.onClose}
    >
      {() => (
        <Choices legend={words().wanted} error={props.deciding.problems.at("wanted")}>
          <For each={ScanKind.options}>
            {(kind) => (
              <Checkbox
                plain
                label={words().scans[kind]}
                checked={wanted().includes(kind)}
                onInput={(on) => toggle(kind, on)}
              />
            )}
          </For>
        </Choices>
      )}
    </CommentForm>
  )
}
