import { Refused } from "@opora/client/refused"
import type { IdentityCaseAtDesk } from "@opora/contract/verification/identity-desk"
import { Button } from "@opora/ui/button/button"
import { createSubmission } from "@opora/ui/form/submission"
import { Refusal } from "@opora/ui/refusal/refusal"
import { Row, Stack } from "@opora/ui/stack/stack"
import { createSignal } from "solid-js"
import { AskForScansDialog } from "./ask-for-scans-dialog.tsx"
import { DoubtDialog } from "./doubt-dialog.tsx"
import { HandOverDialog } from "./hand-over-dialog.tsx"
import { leaveIdentityCase, type Leaving, lookAgain } from "./identity.api.ts"
import { words } from "./identity.words.ts"
import { RefuseDialog } from "./refuse-dialog.tsx"

export interface IdentityDecisionProps {
  readonly identityCase: IdentityCaseAtDesk
  /** The check has left these hands; what to say of it. */
  readonly onDone: (said: string) => void
}

/** What an operator may do with a check in hand. */
export const IdentityDecision = (props: IdentityDecisionProps) => {
  const [asking, setAsking] = createSignal<Leaving["to"]>()
  const deciding = createSubmission(async (leaving: Leaving) => {
    try {
      await leaveIdentityCase(props.identityCase.id, leaving)
    } catch (error) {
      // Not in these hands any more: the page shows what has become of it.
      if (error instanceof Refused && isLost(error.code)) void lookAgain(props.identityCase.id)
      throw error
    }
    props.onDone(words().done[leaving.to])
  })
  const doubts = () => props.identityCase.findings.filter(({ outcome }) => outcome !== "passed")
  const approve = () => deciding.send({ to: "approve" })
  const dialog = (name: Leaving["to"]) => ({
    open: asking() === name,
    deciding,
    onDecide: deciding.send,
    onClose: () => {
      deciding.clear()
      setAsking()
    }
  })
  return (
    <Stack>
      <Refusal of={asking() === undefined && deciding.refusal()} />
      <Row>
        <Button
          busy={deciding.busy()}
          onClick={() => (doubts().length > 0 ? setAsking("approve") : void approve())}
        >
          {words().approve}
        </Button>
        <Button kind="secondary" onClick={() => setAsking("ask-for-scans")}>
          {words().ask}
        </Button>
        <Button kind="danger" onClick={() => setAsking("refuse")}>
          {words().refuse}
        </Button>
      </Row>
      <Row>
        <Button kind="quiet" size="s" onClick={() => setAsking("hand-over")}>
          {words().handOver}
        </Button>
        <Button
          kind="quiet"
          size="s"
          busy={deciding.busy()}
          onClick={() => void deciding.send({ to: "return" })}
        >
          {words().giveBack}
        </Button>
      </Row>
      <DoubtDialog {...dialog("approve")} doubts={doubts()} />
      <AskForScansDialog {...dialog("ask-for-scans")} />
      <RefuseDialog {...dialog("refuse")} />
      <HandOverDialog {...dialog("hand-over")} />
    </Stack>
  )
}

/** The codes of a check that moved on without this operator. */
const isLost = (code: string): boolean =>
  ["identity-case-not-found", "identity-case-moved-on", "identity-case-refused"].includes(code)
