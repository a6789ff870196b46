import type { ShownPasskey } from "@opora/contract/accounts/factors"
import { Button } from "@opora/ui/button/button"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { createSubmission } from "@opora/ui/form/submission"
import { moment } from "@opora/ui/i18n/format"
import { Row } from "@opora/ui/stack/stack"
import { say } from "@opora/ui/toast/toasts"
import { createSignal, Show } from "solid-js"
import { Refusal } from "../../app/refusal.tsx"
import { RenamePasskey } from "./rename-passkey.tsx"
import { lookAgain, removePasskey } from "./security.api.ts"
import { words } from "./security.words.ts"
import styles from "./security.module.css"

/** One key: what it is called, when it was used, and how to be rid of it. */
export const PasskeyRow = (props: { readonly passkey: ShownPasskey }) => {
  const [doing, setDoing] = createSignal<"rename" | "remove">()
  const stop = () => setDoing(undefined)
  const removing = createSubmission(async () => {
    const { credentialId } = await removePasskey(props.passkey.id)
    stop()
    say(words().keys.removed)
    const { forgetPasskey } = await import("@opora/passkeys/browser/passkeys")
    await forgetPasskey(location.hostname, credentialId)
    await lookAgain()
  })
  const used = () => {
    const { lastUsedAt } = props.passkey
    return lastUsedAt ? words().keys.used(moment(lastUsedAt)) : words().keys.unused
  }

  return (
    <li class={styles.row}>
      <h3>{props.passkey.name}</h3>
      <ul>
        <li>{words().keys.kind[props.passkey.kind]}</li>
        <li>{words().keys.added(moment(props.passkey.addedAt))}</li>
        <li>{used()}</li>
        <Show when={props.passkey.backedUp}>
          <li>{words().keys.synced}</li>
        </Show>
      </ul>
      <Row>
        <Button
          kind="secondary"
          size="s"
          aria-label={words().keys.renameOf(props.passkey.name)}
          onClick={() => setDoing("rename")}
        >
          {words().keys.rename}
        </Button>
        <Button
          kind="secondary"
          size="s"
          aria-label={words().keys.removeOf(props.passkey.name)}
          onClick={() => setDoing("remove")}
        >
          {words().keys.remove}
        </Button>
      </Row>
      <Show when={doing() === "rename"}>
        <RenamePasskey passkey={props.passkey} onClose={stop} />
      </Show>
      <Dialog open={doing() === "remove"} title={words().keys.removeTitle} onClose={stop}>
        <p>{words().keys.removeText(props.passkey.name)}</p>
        <Refusal of={removing.refusal()} />
        <DialogActions>
          <Button kind="danger" busy={removing.busy()} onClick={() => void removing.send()}>
            {words().keys.remove}
          </Button>
          <Button kind="secondary" onClick={stop}>
            {words().cancel}
          </Button>
        </DialogActions>
      </Dialog>
    </li>
  )
}
