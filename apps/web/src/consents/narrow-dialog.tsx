import type { DataCategory } from "@opora/domain/consents/data-category"
import { Button } from "@opora/ui/button/button"
import { Checkbox } from "@opora/ui/checkbox/checkbox"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { createSubmission } from "@opora/ui/form/submission"
import { Stack } from "@opora/ui/stack/stack"
import { say } from "@opora/ui/toast/toasts"
import { useQueryClient } from "@tanstack/solid-query"
import { createSignal, For } from "solid-js"
import { Refusal } from "../app/refusal.tsx"
import { narrowConsent } from "./consents.api.ts"
import { words } from "./consents.words.ts"
import type { ConsentDialogProps } from "./revoke-dialog.tsx"

/** Leaves the agency a part of what was granted. */
export const NarrowDialog = (props: ConsentDialogProps) => {
  const queries = useQueryClient()
  const [kept, setKept] = createSignal<ReadonlyArray<DataCategory>>(props.consent.data)
  const toggle = (category: DataCategory, keep: boolean) =>
    setKept((before) =>
      props.consent.data.filter((each) => (each === category ? keep : before.includes(each)))
    )
  const narrowing = createSubmission(async () => {
    await narrowConsent(props.consent.id, kept())
    say(words().narrowed)
    props.onClose()
    await queries.invalidateQueries({ queryKey: ["consents"] })
  })
  return (
    <Dialog open title={words().narrowTitle} onClose={() => props.onClose()}>
      <p>{words().narrowText}</p>
      <Stack gap="s">
        <For each={props.consent.data}>
          {(category) => (
            <Checkbox
              label={words().data[category]}
              name={category}
              checked={kept().includes(category)}
              onInput={(checked) => toggle(category, checked)}
            />
          )}
        </For>
      </Stack>
      <Refusal of={narrowing.refusal()} />
      <DialogActions>
        <Button
          busy={narrowing.busy()}
          disabled={kept().length === 0}
          onClick={() => void narrowing.send()}
        >
          {words().save}
        </Button>
        <Button kind="secondary" onClick={() => props.onClose()}>
          {words().keep}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
