import type { Definition } from "@opora/domain/catalogue/definition"
import { Button } from "@opora/ui/button/button"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { createSubmission } from "@opora/ui/form/submission"
import { locale } from "@opora/ui/prefs/prefs"
import { For } from "solid-js"
import { Refusal } from "../../app/refusal.tsx"
import { words } from "../applications.words.ts"
import type { DraftKeeper } from "./draft-keeper.ts"

export interface DraftConflictProps {
  readonly keeper: DraftKeeper
  readonly definition: Definition
}

/** Another window saved the draft: names what differs there, and lets the citizen choose. */
export const DraftConflict = (props: DraftConflictProps) => {
  const settling = createSubmission(props.keeper.settle)
  const fields = () => {
    const now = props.keeper.keeping()
    return now.is === "conflict" ? now.fields : []
  }
  const labelOf = (id: string) =>
    props.definition.steps.flatMap((step) => step.fields).find((field) => field.id === id)?.label[
      locale()
    ] ?? id
  return (
    <Dialog
      open={props.keeper.keeping().is === "conflict"}
      title={words().conflict.title}
      insistent
      onClose={() => undefined}
    >
      <p>{words().conflict.text}</p>
      <ul>
        <For each={fields()}>{(field) => <li>{labelOf(field)}</li>}</For>
      </ul>
      <Refusal of={settling.refusal()} />
      <DialogActions>
        <Button busy={settling.busy()} onClick={() => void settling.send("mine")}>
          {words().conflict.mine}
        </Button>
        <Button
          kind="secondary"
          busy={settling.busy()}
          onClick={() => void settling.send("theirs")}
        >
          {words().conflict.theirs}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
