import type { Verification } from "@opora/contract/verification/verification"
import { Button } from "@opora/ui/button/button"
import { Card } from "@opora/ui/card/card"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { createSubmission } from "@opora/ui/form/submission"
import { day } from "@opora/ui/i18n/format"
import { say } from "@opora/ui/toast/toasts"
import { createSignal, For } from "solid-js"
import { Refusal } from "../app/refusal.tsx"
import { lookAgain, unlinkBank } from "./verification.api.ts"
import { words } from "./verification.words.ts"
import styles from "./verification.module.css"

type Link = Verification["links"][number]

/** The banks that vouch for the citizen, each with «Отвязать». */
export const BankLinks = (props: { readonly links: ReadonlyArray<Link> }) => (
  <Card as="section" aria-labelledby="bank-links">
    <h2 id="bank-links" class={styles.title}>
      {words().links}
    </h2>
    <For each={props.links}>{(link) => <BankLinkRow link={link} />}</For>
  </Card>
)

const BankLinkRow = (props: { readonly link: Link }) => {
  const [asking, setAsking] = createSignal(false)
  const unlink = createSubmission(async () => {
    setAsking(false)
    await unlinkBank(props.link.id)
    say(words().unlinked)
    await lookAgain()
  })
  return (
    <>
      <div class={styles.link}>
        <span>
          {props.link.bank}{" "}
          <span class={styles.quiet}>{words().linkedOn(day(props.link.linkedAt))}</span>
        </span>
        <Button
          kind="quiet"
          size="s"
          busy={unlink.busy()}
          aria-label={words().unlinkOf(props.link.bank)}
          onClick={() => setAsking(true)}
        >
          {words().unlink}
        </Button>
      </div>
      <Dialog open={asking()} title={words().unlinkSure} onClose={() => setAsking(false)}>
        <p>{words().unlinkText}</p>
        <DialogActions>
          <Button kind="danger" onClick={() => void unlink.send()}>
            {words().unlink}
          </Button>
          <Button kind="secondary" onClick={() => setAsking(false)}>
            {words().cancel}
          </Button>
        </DialogActions>
      </Dialog>
      <Refusal of={unlink.refusal()} />
    </>
  )
}
