import { Refused } from "@opora/client/refused"
import { Button } from "@opora/ui/button/button"
import { createSubmission } from "@opora/ui/form/submission"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { Notice } from "@opora/ui/notice/notice"
import { Refusal } from "@opora/ui/refusal/refusal"
import { Row, Stack } from "@opora/ui/stack/stack"
import { Show } from "solid-js"
import { lastList } from "../list/remembered-list.ts"
import { takeIdentityCase } from "./identity.api.ts"
import { words } from "./identity.words.ts"

/** Before a check is taken nobody sees whose it is. */
export const TakeCase = (props: { readonly caseId: string }) => {
  const taking = createSubmission(() => takeIdentityCase(props.caseId))
  return (
    <Stack width="text">
      <Show
        when={isTaken(taking.refusal())}
        fallback={
          <>
            <Notice tone="info" title={words().notTaken}>
              <p>{words().notTakenText}</p>
            </Notice>
            <Refusal of={taking.refusal()} />
            <Row>
              <Button busy={taking.busy()} onClick={() => void taking.send()}>
                {words().take}
              </Button>
            </Row>
          </>
        }
      >
        <Notice tone="warn" said title={words().takenByOther}>
          <p>{words().takenByOtherText}</p>
        </Notice>
        <Row>
          <LinkButton href={lastList()}>{words().toQueue}</LinkButton>
        </Row>
      </Show>
    </Stack>
  )
}

/** A colleague was quicker, or the check is decided or back with the citizen. */
const isTaken = (refusal: unknown): boolean => refusal instanceof Refused && refusal.status === 409
