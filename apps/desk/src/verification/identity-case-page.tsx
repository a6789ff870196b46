import { Refused } from "@opora/client/refused"
import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { Loaded } from "@opora/ui/loaded/loaded"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { say } from "@opora/ui/toast/toasts"
import { useNavigate, useParams } from "@solidjs/router"
import FileX from "lucide-solid/icons/file-x"
import { Match, Switch } from "solid-js"
import { Deadline } from "../list/deadline.tsx"
import { isGone } from "../list/is-gone.ts"
import { lastList } from "../list/remembered-list.ts"
import { CaseDetails } from "./case-details.tsx"
import { IdentityDecision } from "./identity-decision.tsx"
import { useIdentityCase } from "./identity.api.ts"
import { words } from "./identity.words.ts"
import { TakeCase } from "./take-case.tsx"

/** One identity check: taken first, then seen, then decided. */
const IdentityCasePage = () => {
  const params = useParams<{ caseId: string }>()
  const navigate = useNavigate()
  const found = useIdentityCase(() => params.caseId)
  const done = (text: string) => {
    say(text, "ok")
    navigate(lastList())
  }
  return (
    <>
      <PageHeader
        title={words().title}
        back={{ href: lastList(), label: words().queue }}
        lead={
          found.isSuccess ? (
            <>
              {words().decideBy} <Deadline at={found.data.dueBy} />
            </>
          ) : undefined
        }
      />
      <Switch
        fallback={
          <Loaded query={found} rows={6}>
            {(identityCase) => (
              <CaseDetails identityCase={identityCase()}>
                <IdentityDecision identityCase={identityCase()} onDone={done} />
              </CaseDetails>
            )}
          </Loaded>
        }
      >
        <Match when={isNotInHand(found.error)}>
          <TakeCase caseId={params.caseId} />
        </Match>
        <Match when={isGone(found.error)}>
          <EmptyState icon={FileX} title={words().notThere} text={words().notThereText}>
            <LinkButton href={lastList()}>{words().toQueue}</LinkButton>
          </EmptyState>
        </Match>
      </Switch>
    </>
  )
}

/** There is such a check in this operator's queue, but it is free, a colleague's, or decided. */
const isNotInHand = (error: unknown): boolean =>
  error instanceof Refused && error.code === "identity-case-not-found"

export default IdentityCasePage
