import type { Factors } from "@opora/contract/accounts/factors"
import { Button } from "@opora/ui/button/button"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { createSubmission } from "@opora/ui/form/submission"
import { moment } from "@opora/ui/i18n/format"
import { Notice } from "@opora/ui/notice/notice"
import { createSignal, Show } from "solid-js"
import { Refusal } from "../../app/refusal.tsx"
import { Section } from "./section.tsx"
import { lookAgain, makeRecoveryCodes } from "./security.api.ts"
import { words } from "./security.words.ts"
import { ShownCodes } from "./shown-codes.tsx"

/** From here on new codes are advised. */
const few = 3

/** The recovery codes: how many are left, and making new ones. */
export const RecoveryCodesPart = (props: { readonly factors: Factors }) => {
  const [asking, setAsking] = createSignal(false)
  const [codes, setCodes] = createSignal<ReadonlyArray<string>>()
  const making = createSubmission(async () => {
    const made = await makeRecoveryCodes()
    setAsking(false)
    setCodes(made.codes)
    await lookAgain()
  })
  const press = () => {
    if (props.factors.recoveryCodes) setAsking(true)
    else void making.send()
  }

  return (
    <Section title={words().recovery.title} lead={words().recovery.lead}>
      <Show when={props.factors.recoveryCodes} fallback={<p>{words().recovery.none}</p>}>
        {(kept) => (
          <>
            <p>
              {words().recovery.left(kept().left)}. {words().recovery.madeOn(moment(kept().madeAt))}
            </p>
            <Show when={kept().left <= few}>
              <Notice tone="warn">{words().recovery.few}</Notice>
            </Show>
          </>
        )}
      </Show>
      <Refusal of={asking() ? undefined : making.refusal()} />
      <div>
        <Button kind="secondary" busy={making.busy()} onClick={press}>
          {props.factors.recoveryCodes ? words().recovery.makeNew : words().recovery.make}
        </Button>
      </div>
      <Dialog open={asking()} title={words().recovery.makeTitle} onClose={() => setAsking(false)}>
        <p>{words().recovery.makeText}</p>
        <Refusal of={making.refusal()} />
        <DialogActions>
          <Button busy={making.busy()} onClick={() => void making.send()}>
            {words().recovery.makeNew}
          </Button>
          <Button kind="secondary" onClick={() => setAsking(false)}>
            {words().cancel}
          </Button>
        </DialogActions>
      </Dialog>
      <Show when={codes()} keyed>
        {(shown) => <ShownCodes codes={shown} onKept={() => setCodes(undefined)} />}
      </Show>
    </Section>
  )
}
