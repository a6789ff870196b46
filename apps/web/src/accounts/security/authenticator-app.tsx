import type { Factors, TotpOffer } from "@opora/contract/accounts/factors"
import { Badge } from "@opora/ui/badge/badge"
import { Button } from "@opora/ui/button/button"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { createSubmission } from "@opora/ui/form/submission"
import { moment } from "@opora/ui/i18n/format"
import { Row } from "@opora/ui/stack/stack"
import { say } from "@opora/ui/toast/toasts"
import { createSignal, Show } from "solid-js"
import { Refusal } from "../../app/refusal.tsx"
import { EnrolTotp } from "./enrol-totp.tsx"
import { Section } from "./section.tsx"
import { beginTotp, lookAgain, removeTotp } from "./security.api.ts"
import { words } from "./security.words.ts"

/** The authenticator app: setting it up, and switching it off. */
export const AuthenticatorApp = (props: { readonly factors: Factors }) => {
  const [offer, setOffer] = createSignal<TotpOffer>()
  const [removing, setRemoving] = createSignal(false)
  const beginning = createSubmission(async () => setOffer(await beginTotp()))
  const removal = createSubmission(async () => {
    await removeTotp()
    setRemoving(false)
    say(words().app.removed)
    await lookAgain()
  })
  const used = (lastUsedAt: string | undefined) =>
    lastUsedAt === undefined ? "" : words().app.used(moment(lastUsedAt))

  return (
    <Section title={words().app.title} lead={words().app.lead}>
      <Show when={props.factors.totp}>
        {(totp) => (
          <p>
            <Badge tone="ok">{words().app.on}</Badge> {words().app.added(moment(totp().addedAt))}.{" "}
            {used(totp().lastUsedAt)}
          </p>
        )}
      </Show>
      <Refusal of={beginning.refusal()} />
      <Row>
        <Button
          kind={props.factors.totp ? "secondary" : "primary"}
          busy={beginning.busy()}
          onClick={() => void beginning.send()}
        >
          {props.factors.totp ? words().app.replace : words().app.begin}
        </Button>
        <Show when={props.factors.totp}>
          <Button kind="secondary" onClick={() => setRemoving(true)}>
            {words().app.remove}
          </Button>
        </Show>
      </Row>
      <Show when={offer()} keyed>
        {(made) => <EnrolTotp offer={made} onClose={() => setOffer(undefined)} />}
      </Show>
      <Dialog open={removing()} title={words().app.removeTitle} onClose={() => setRemoving(false)}>
        <p>{words().app.removeText}</p>
        <Refusal of={removal.refusal()} />
        <DialogActions>
          <Button kind="danger" busy={removal.busy()} onClick={() => void removal.send()}>
            {words().app.remove}
          </Button>
          <Button kind="secondary" onClick={() => setRemoving(false)}>
            {words().cancel}
          </Button>
        </DialogActions>
      </Dialog>
    </Section>
  )
}
