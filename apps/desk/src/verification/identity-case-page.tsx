import { Button } from "@opora/ui/button/button"
import { createSubmission } from "@opora/ui/form/submission"
import { moment } from "@opora/ui/i18n/format"
import { Loaded } from "@opora/ui/loaded/loaded"
import { Notice } from "@opora/ui/notice/notice"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { Refusal } from "@opora/ui/refusal/refusal"
import { Row, Stack } from "@opora/ui/stack/stack"
import { say } from "@opora/ui/toast/toasts"
import { useNavigate, useParams } from "@solidjs/router"
import { Show } from "solid-js"
import { CaseDetails } from "./case-details.tsx"
import { Decision } from "./decision.tsx"
import { moveIdentityCase, useIdentityCase } from "./identity.api.ts"
import { words } from "./identity.words.ts"

/** One identity check: taken first, then seen, then decided. */
const IdentityCasePage = () => {
  const params = useParams<{ caseId: string }>()
  const navigate = useNavigate()
  const found = useIdentityCase(() => params.caseId)
  const taking = createSubmission(() => moveIdentityCase(params.caseId, { to: "take" }))
  const done = (text: string) => {
    say(text, "ok")
    navigate("/")
  }
  return (
    <>
      <PageHeader
        title={words().title}
        back={{ href: "/", label: words().queue }}
        lead={found.data ? words().dueBy(moment(found.data.dueBy)) : undefined}
      />
      <Show
        when={found.data !== null}
        fallback={
          <Stack width="text">
            <Notice tone="info" title={words().notTaken}>
              <p>{words().notTakenText}</p>
            </Notice>
            <Refusal of={taking.refusal()} />
            <Row>
              <Button busy={taking.busy()} onClick={() => void taking.send()}>
                {words().take}
              </Button>
            </Row>
          </Stack>
        }
      >
        <Loaded query={found}>
          {(identityCase) => (
            <CaseDetails identityCase={identityCase()}>
              <Decision caseId={params.caseId} onDone={done} />
            </CaseDetails>
          )}
        </Loaded>
      </Show>
    </>
  )
}

export default IdentityCasePage
