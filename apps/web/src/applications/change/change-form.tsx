import { Refused } from "@opora/client/refused"
import type { ApplicationView } from "@opora/contract/applications/applications"
import type { Answers } from "@opora/domain/catalogue/answers"
import type { FieldProblem } from "@opora/domain/catalogue/check-answers"
import type { Definition } from "@opora/domain/catalogue/definition"
import { ruleContext } from "@opora/domain/catalogue/rule-context"
import { instantOf } from "@opora/domain/shared/instant"
import { Button } from "@opora/ui/button/button"
import { createSubmission } from "@opora/ui/form/submission"
import { Notice } from "@opora/ui/notice/notice"
import { useQuery } from "@opora/ui/query/use-query"
import { Stack } from "@opora/ui/stack/stack"
import { say } from "@opora/ui/toast/toasts"
import { useNavigate } from "@solidjs/router"
import { useQueryClient } from "@tanstack/solid-query"
import { createSignal, Show } from "solid-js"
import { Refusal } from "../../app/refusal.tsx"
import { useSession } from "../../app/session.ts"
import { documentsQuery } from "../../documents/documents.api.ts"
import { suggestAddresses } from "../../profile/profile.api.ts"
import { changeApplication, uploadAttachment } from "../applications.api.ts"
import { words } from "../applications.words.ts"
import type { DraftKeeper } from "../draft/draft-keeper.ts"
import { ServiceForm } from "../form/service-form.tsx"
import { KeptChange } from "./kept-change.tsx"
import { forgetChange } from "./open-change.ts"

interface Changing {
  readonly view: ApplicationView
  readonly move: "answer" | "edit"
  readonly definition: Definition
}

export interface ChangeFormProps extends Changing {
  /** The answers as they were sent, and what another page put into them. */
  readonly begun: Answers
}

/** What the agency asks, and the answers over a draft that keeps itself. */
export const ChangeForm = (props: ChangeFormProps) => (
  <Stack gap="m">
    <Show when={props.view.sent?.asked}>
      {(asked) => <Notice tone="info" title={asked().comment} />}
    </Show>
    <KeptChange view={props.view} definition={props.definition} begun={props.begun}>
      {(keeper) => <Written {...props} keeper={keeper} />}
    </KeptChange>
  </Stack>
)

const Written = (props: Changing & { readonly keeper: DraftKeeper }) => {
  // What stood when the page was opened: a change of the agency's meanwhile is refused, not overwritten.
  const { version } = props.view
  const { id, answers, put } = props.keeper
  const [problems, setProblems] = createSignal<ReadonlyArray<FieldProblem>>([])
  const documents = useQuery(() => documentsQuery)
  const session = useSession()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const context = () =>
    ruleContext(instantOf(Date.now()), {
      level: session.data?.level ?? props.definition.card.level
    })
  const sending = createSubmission(async () => {
    try {
      await changeApplication(id, props.move, { answers: answers(), version })
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== "answers-refused") throw error
      setProblems(
        error.errors.map(({ path, code, message }) => ({
          path,
          code,
          says: { ru: message, en: message }
        }))
      )
      return
    }
    if (session.data) forgetChange(session.data.citizenId, props.view)
    say(props.move === "answer" ? words().change.answered : words().change.saved)
    await queries.invalidateQueries({ queryKey: ["applications"] })
    navigate(`/applications/${id}`)
  })
  const only = () => {
    const asked = props.view.sent?.asked
    return props.move === "answer" && asked ? { only: asked.fields } : {}
  }

  return (
    <ServiceForm
      definition={props.definition}
      answers={answers()}
      onChange={put}
      context={context()}
      problems={problems()}
      upload={uploadAttachment}
      documents={documents.data?.items ?? []}
      suggestAddresses={suggestAddresses}
      {...only()}
    >
      <Refusal of={sending.refusal()} />
      <Button busy={sending.busy()} onClick={() => void sending.send()}>
        {props.move === "answer" ? words().change.send : words().change.save}
      </Button>
    </ServiceForm>
  )
}
