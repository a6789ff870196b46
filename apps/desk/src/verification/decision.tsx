import type { RefusalReason } from "@opora/domain/verification/identity-case"
import type { ScanKind } from "@opora/domain/verification/scan"
import { Button } from "@opora/ui/button/button"
import { createSubmission } from "@opora/ui/form/submission"
import { Refusal } from "@opora/ui/refusal/refusal"
import { Row, Stack } from "@opora/ui/stack/stack"
import { createSignal } from "solid-js"
import { AskForScansDialog } from "./ask-for-scans-dialog.tsx"
import { type Move, moveIdentityCase } from "./identity.api.ts"
import { words } from "./identity.words.ts"
import { RefuseDialog } from "./refuse-dialog.tsx"

export interface DecisionProps {
  readonly caseId: string
  /** The check has left these hands; what to say of it. */
  readonly onDone: (said: string) => void
}

/** What an operator may do with a check in hand. */
export const Decision = (props: DecisionProps) => {
  const [asking, setAsking] = createSignal<"refuse" | "ask">()
  const moving = createSubmission(async (move: Move, said: string) => {
    await moveIdentityCase(props.caseId, move)
    props.onDone(said)
  })
  const refuse = (reason: RefusalReason, comment: string) =>
    moving.send({ to: "refuse", body: { reason, comment } }, words().refused)
  const ask = (wanted: ReadonlyArray<ScanKind>, comment: string) =>
    moving.send({ to: "ask-for-scans", body: { wanted, comment } }, words().asked)
  return (
    <Stack>
      <Refusal of={asking() === undefined && moving.refusal()} />
      <Row>
        <Button
          busy={moving.busy()}
          onClick={() => void moving.send({ to: "approve" }, words().approved)}
        >
          {words().approve}
        </Button>
        <Button kind="secondary" onClick={() => setAsking("ask")}>
          {words().ask}
        </Button>
        <Button kind="danger" onClick={() => setAsking("refuse")}>
          {words().refuse}
        </Button>
        <Button
          kind="quiet"
          busy={moving.busy()}
          onClick={() => void moving.send({ to: "return" }, words().returned)}
        >
          {words().giveBack}
        </Button>
      </Row>
      <RefuseDialog
        open={asking() === "refuse"}
        moving={moving}
        onRefuse={refuse}
        onClose={() => setAsking()}
      />
      <AskForScansDialog
        open={asking() === "ask"}
        moving={moving}
        onAsk={ask}
        onClose={() => setAsking()}
      />
    </Stack>
  )
}
