import { Refused } from "@opora/client/refused"
import type { ApplicationView } from "@opora/contract/applications/applications"
import type { Answers } from "@opora/domain/catalogue/answers"
import type { FieldProblem } from "@opora/domain/catalogue/check-answers"
import type { Definition } from "@opora/domain/catalogue/definition"
import { ruleContext } from "@opora/domain/catalogue/rule-context"
import { instantOf } from "@opora/domain/shared/instant"
import { Button } from "@opora/ui/button/button"
import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { createSubmission } from "@opora/ui/form/submission"
import { Notice } from "@opora/ui/notice/notice"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { locale } from "@opora/ui/prefs/prefs"
import { useQuery } from "@opora/ui/query/use-query"
import { say } from "@opora/ui/toast/toasts"
import { useLocation, useNavigate, useParams } from "@solidjs/router"
import { useQueryClient } from "@tanstack/solid-query"
import { createSignal, Show } from "solid-js"
import { Loaded } from "../app/loaded.tsx"
import { Refusal } from "../app/refusal.tsx"
import { useSession } from "../app/session.ts"
import { definitionQuery } from "../catalogue/catalogue.api.ts"
import { suggestAddresses } from "../profile/profile.api.ts"
import { applicationQuery, changeApplication, uploadAttachment } from "./applications.api.ts"
import { words } from "./applications.words.ts"
import { ServiceForm } from "./form/service-form.tsx"

/** «Ответить» on exactly the fields that were asked about, or «Редактировать заявление» as a whole. */
const ChangePage = () => {
  const params = useParams()
  const here = useLocation()
  const move = () => (here.pathname.endsWith("/answer") ? "answer" : "edit")
  const application = useQuery(() => applicationQuery(params["id"] ?? ""))
  return (
    <Loaded query={application}>
      {(view) => (
        <>
          <PageHeader
            title={words().change[move()]}
            lead={view().title[locale()]}
            back={{ href: `/applications/${view().id}`, label: view().title[locale()] }}
          />
          <Show
            when={view().moves.includes(move())}
            fallback={
              <EmptyState title={words().change.nothing} text={words().change.nothingText} />
            }
          >
            <Definitely view={view()} move={move()} />
          </Show>
        </>
      )}
    </Loaded>
  )
}

interface Changing {
  readonly view: ApplicationView
  readonly move: "answer" | "edit"
}

/** Once the version of the form is there that the application keeps to. */
const Definitely = (props: Changing) => {
  const definition = useQuery(() => definitionQuery(props.view.service, props.view.definition))
  return <Loaded query={definition}>{(form) => <Form {...props} definition={form()} />}</Loaded>
}

const Form = (props: Changing & { readonly definition: Definition }) => {
  // What stood when the page was opened: a change of the agency's meanwhile is refused, not overwritten.
  const { version } = props.view
  const [answers, setAnswers] = createSignal<Answers>(props.view.answers)
  const [problems, setProblems] = createSignal<ReadonlyArray<FieldProblem>>([])
  const session = useSession()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const context = () =>
    ruleContext(instantOf(Date.now()), {
      level: session.data?.level ?? props.definition.card.level
    })
  const sending = createSubmission(async () => {
    try {
      await changeApplication(props.view.id, props.move, { answers: answers(), version })
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
    say(props.move === "answer" ? words().change.answered : words().change.saved)
    await queries.invalidateQueries({ queryKey: ["applications"] })
    navigate(`/applications/${props.view.id}`)
  })
  const only = () => {
    const asked = props.view.sent?.asked
    return props.move === "answer" && asked ? { only: asked.fields } : {}
  }

  return (
    <>
      <Show when={props.view.sent?.asked}>
        {(asked) => <Notice tone="info" title={asked().comment} />}
      </Show>
      <ServiceForm
        definition={props.definition}
        answers={answers()}
        onChange={setAnswers}
        context={context()}
        problems={problems()}
        upload={uploadAttachment}
        suggestAddresses={suggestAddresses}
        {...only()}
      >
        <Refusal of={sending.refusal()} />
        <Button busy={sending.busy()} onClick={() => void sending.send()}>
          {props.move === "answer" ? words().change.send : words().change.save}
        </Button>
      </ServiceForm>
    </>
  )
}

export default ChangePage
