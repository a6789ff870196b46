import { Refused } from "@opora/client/refused"
import type { ApplicationReceipt } from "@opora/contract/applications/drafts"
import type { FieldProblem } from "@opora/domain/catalogue/check-answers"
import type { Definition } from "@opora/domain/catalogue/definition"
import { feeOf } from "@opora/domain/catalogue/fee-of"
import type { RuleContext } from "@opora/domain/catalogue/rule-context"
import { Button } from "@opora/ui/button/button"
import { createSubmission } from "@opora/ui/form/submission"
import { money } from "@opora/ui/i18n/format"
import { Notice } from "@opora/ui/notice/notice"
import { Row, Stack } from "@opora/ui/stack/stack"
import { useQueryClient } from "@tanstack/solid-query"
import { createSignal, Show } from "solid-js"
import { ConfirmDialog } from "../accounts/confirm/confirm-dialog.tsx"
import { Refusal } from "../app/refusal.tsx"
import { submitApplication } from "./applications.api.ts"
import { words } from "./applications.words.ts"
import type { DraftKeeper } from "./draft/draft-keeper.ts"
import { Sharing } from "./sharing.tsx"

export interface SendPanelProps {
  readonly definition: Definition
  readonly context: RuleContext
  readonly keeper: DraftKeeper
  readonly onProblems: (problems: ReadonlyArray<FieldProblem>) => void
  readonly onSent: (receipt: ApplicationReceipt) => void
}

/** What it costs, who will see what, and «Отправить», confirmed by a code or a passkey. */
export const SendPanel = (props: SendPanelProps) => {
  const queries = useQueryClient()
  const [confirming, setConfirming] = createSignal<number>()
  const [unsaved, setUnsaved] = createSignal(false)
  const fee = () => feeOf(props.definition, props.keeper.answers(), props.context)?.amount ?? 0

  const begin = createSubmission(async () => {
    const version = await props.keeper.flush()
    setUnsaved(version === undefined)
    setConfirming(version)
  })
  const finish = createSubmission(async (version: number, token: string) => {
    try {
      const receipt = await submitApplication(props.keeper.id, version, token)
      // An open dialog would keep the focus from what comes next.
      setConfirming(undefined)
      props.onSent(receipt)
      await queries.invalidateQueries({ queryKey: ["applications"] })
    } catch (error) {
      setConfirming(undefined)
      if (!(error instanceof Refused) || error.code !== "answers-refused") throw error
      props.onProblems(error.errors.map(asFieldProblem))
    }
  })

  return (
    <Stack gap="m">
      <p>
        <strong>{fee() > 0 ? words().apply.fee(money(fee())) : words().apply.noFee}</strong>{" "}
        {fee() > 0 ? words().apply.feeText : ""}
      </p>
      <p>{words().apply.changeLater}</p>
      <Sharing definition={props.definition} />
      <Show when={unsaved()}>
        <Notice tone="warn" said title={words().apply.notSaved} />
      </Show>
      <Refusal of={begin.refusal() ?? finish.refusal()} />
      <Row>
        <Button busy={begin.busy() || finish.busy()} onClick={() => void begin.send()}>
          {words().apply.send}
        </Button>
      </Row>
      <Show when={confirming()} keyed>
        {(version) => (
          <ConfirmDialog
            operation="applications.submit"
            payload={{ applicationId: props.keeper.id, version }}
            title={words().apply.confirm}
            onConfirmed={(token) => finish.send(version, token)}
            onClose={() => setConfirming(undefined)}
          />
        )}
      </Show>
    </Stack>
  )
}

/** The server's words, in the language they were asked in. */
const asFieldProblem = (error: Refused["errors"][number]): FieldProblem => {
  const { path, code, message } = error
  return { path, code, says: { ru: message, en: message } }
}
