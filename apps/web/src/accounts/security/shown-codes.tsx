import { Button } from "@opora/ui/button/button"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { Row, Stack } from "@opora/ui/stack/stack"
import { say } from "@opora/ui/toast/toasts"
import { For } from "solid-js"
import { words } from "./security.words.ts"
import styles from "./security.module.css"

export interface ShownCodesProps {
  readonly codes: ReadonlyArray<string>
  readonly onKept: () => void
}

/** Fresh recovery codes, for the one time they are shown: nothing closes it but having kept them. */
export const ShownCodes = (props: ShownCodesProps) => {
  const asText = () => [words().recovery.fileTitle, "", ...props.codes, ""].join("\n")
  const copy = async () => {
    await navigator.clipboard.writeText(props.codes.join("\n"))
    say(words().recovery.copied)
  }
  const download = () => {
    const address = URL.createObjectURL(new Blob([asText()], { type: "text/plain" }))
    const link = document.createElement("a")
    link.href = address
    link.download = words().recovery.file
    link.click()
    URL.revokeObjectURL(address)
  }
  return (
    <Dialog open insistent title={words().recovery.dialog} onClose={() => props.onKept()}>
      <Stack>
        <p>{words().recovery.once}</p>
        <ol class={styles.codes}>
          <For each={props.codes}>{(code) => <li>{code}</li>}</For>
        </ol>
        <Row>
          <Button kind="secondary" size="s" onClick={() => void copy()}>
            {words().recovery.copy}
          </Button>
          <Button kind="secondary" size="s" onClick={download}>
            {words().recovery.download}
          </Button>
          <Button kind="secondary" size="s" onClick={() => print()}>
            {words().recovery.print}
          </Button>
        </Row>
        <DialogActions>
          <Button onClick={() => props.onKept()}>{words().recovery.kept}</Button>
        </DialogActions>
      </Stack>
    </Dialog>
  )
}
