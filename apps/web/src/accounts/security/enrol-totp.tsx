import type { TotpOffer } from "@opora/contract/accounts/factors"
import { Button } from "@opora/ui/button/button"
import { CodeInput } from "@opora/ui/code-input/code-input"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { Field } from "@opora/ui/field/field"
import { createSubmission, submits } from "@opora/ui/form/submission"
import { QrCode } from "@opora/ui/qr-code/qr-code"
import { Stack } from "@opora/ui/stack/stack"
import { say } from "@opora/ui/toast/toasts"
import { createSignal } from "solid-js"
import { Refusal } from "../../app/refusal.tsx"
import { enrolTotp, lookAgain } from "./security.api.ts"
import { words } from "./security.words.ts"
import styles from "./security.module.css"

export interface EnrolTotpProps {
  readonly offer: TotpOffer
  readonly onClose: () => void
}

/** Scans or types the secret into an app, and proves it by the first code. */
export const EnrolTotp = (props: EnrolTotpProps) => {
  const [code, setCode] = createSignal("")
  const form = createSubmission(async () => {
    if (code() === "") {
      form.problems.show([{ path: "code", text: words().app.codeMissing }])
      return
    }
    await enrolTotp(code())
    say(words().app.done)
    props.onClose()
    await lookAgain()
  })
  const inFours = () => props.offer.secret.match(/.{4}/g)?.join(" ") ?? props.offer.secret
  const copy = async () => {
    await navigator.clipboard.writeText(props.offer.secret)
    say(words().app.copied)
  }

  return (
    <Dialog open title={words().app.dialog} onClose={() => props.onClose()}>
      <form novalidate onSubmit={submits(form.send)}>
        <Stack>
          <p>{words().app.scan}</p>
          <QrCode text={props.offer.uri} label={words().app.picture} />
          <p>
            <a href={props.offer.uri}>{words().app.open}</a>
          </p>
          <p>{words().app.orType}</p>
          <code class={styles.secret}>{inFours()}</code>
          <div>
            <Button kind="secondary" size="s" onClick={() => void copy()}>
              {words().app.copy}
            </Button>
          </div>
          <Refusal of={form.refusal()} />
          <Field
            label={words().app.code}
            name="code"
            hint={words().app.codeHint}
            error={form.problems.at("code")}
          >
            {(control) => (
              <CodeInput
                {...control}
                value={code()}
                onInput={setCode}
                onComplete={() => void form.send()}
              />
            )}
          </Field>
          <DialogActions>
            <Button type="submit" busy={form.busy()}>
              {words().app.submit}
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
