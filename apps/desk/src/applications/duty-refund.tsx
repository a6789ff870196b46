import type { CaseView } from "@opora/contract/applications/cases"
import { Button } from "@opora/ui/button/button"
import { Dialog } from "@opora/ui/dialog/dialog"
import { createSubmission } from "@opora/ui/form/submission"
import { moment, money } from "@opora/ui/i18n/format"
import { Notice } from "@opora/ui/notice/notice"
import { Row } from "@opora/ui/stack/stack"
import { say } from "@opora/ui/toast/toasts"
import { createSignal, Show } from "solid-js"
import { CommentForm } from "../decision/comment-form.tsx"
import { words } from "./case-papers.words.ts"
import { refundDuty } from "./case.api.ts"
import styles from "./case-page.module.css"

interface InCase {
  readonly view: CaseView
}

/** The paid duty of a case that was refused or withdrawn: how it goes back, and the way to give it back. */
export const DutyRefund = (props: InCase) => {
  const hasEnded = () => props.view.status === "refused" || props.view.status === "withdrawn"
  const duty = () => (hasEnded() && props.view.duty?.paid ? props.view.duty : undefined)
  const mayAsk = () => duty()?.refund === undefined || duty()?.refund?.status === "declined"
  return (
    <Show when={duty()}>
      {(paid) => (
        <>
          <Notice
            tone={paid().refund?.status === "returned" ? "ok" : "info"}
            title={words().refund.title(money(paid().amount))}
          >
            <Show when={paid().refund} fallback={<p>{words().refund.none}</p>}>
              {(refund) => (
                <>
                  <p>{words().refund.status[refund().status](moment(refund().at))}</p>
                  <p class={styles.said}>{refund().reason}</p>
                </>
              )}
            </Show>
          </Notice>
          <Show when={mayAsk()}>
            <GiveBack view={props.view} sum={money(paid().amount)} />
          </Show>
        </>
      )}
    </Show>
  )
}

/** A reason, asked once more: money that went can't be called back. */
const GiveBack = (props: InCase & { readonly sum: string }) => {
  const [open, setOpen] = createSignal(false)
  const deciding = createSubmission(async (reason: string) => {
    await refundDuty(props.view, reason)
    setOpen(false)
    say(words().refund.asked, "ok")
  })
  const leave = () => {
    deciding.clear()
    setOpen(false)
  }
  return (
    <>
      <Row>
        <Button kind="secondary" onClick={() => setOpen(true)}>
          {words().refund.action}
        </Button>
      </Row>
      <Dialog open={open()} title={words().refund.action} onClose={leave}>
        <CommentForm
          action={words().refund.action}
          label={words().refund.reason}
          name="reason"
          hint={words().refund.hint}
          certain={words().refund.certain(props.sum)}
          deciding={deciding}
          onSend={(reason) => deciding.send(reason)}
          onClose={leave}
        />
      </Dialog>
    </>
  )
}
