import type { CurrentSession } from "@opora/contract/accounts/session"
import type { ApplicationReceipt } from "@opora/contract/applications/drafts"
import type { FieldProblem } from "@opora/domain/catalogue/check-answers"
import type { Definition } from "@opora/domain/catalogue/definition"
import { feeOf } from "@opora/domain/catalogue/fee-of"
import { prefill, type ProfileFacts } from "@opora/domain/catalogue/prefill"
import { ruleContext } from "@opora/domain/catalogue/rule-context"
import { Day } from "@opora/domain/profile/day"
import { instantOf } from "@opora/domain/shared/instant"
import { useQuery } from "@opora/ui/query/use-query"
import { useSearchParams } from "@solidjs/router"
import { createSignal, Show } from "solid-js"
import * as v from "valibot"
import { Refusal } from "../app/refusal.tsx"
import { documentsQuery } from "../documents/documents.api.ts"
import { Attached } from "../documents/forward/attached.tsx"
import { suggestAddresses } from "../profile/profile.api.ts"
import { uploadAttachment } from "./applications.api.ts"
import { DraftChanges } from "./draft/draft-changes.tsx"
import { DraftConflict } from "./draft/draft-conflict.tsx"
import { createDraftKeeper } from "./draft/draft-keeper.ts"
import { DraftStatus } from "./draft/draft-status.tsx"
import { draftThere } from "./draft/draft-there.ts"
import { localDrafts } from "./draft/local-drafts.ts"
import type { OpenedDraft } from "./draft/open-draft.ts"
import { ServiceForm } from "./form/service-form.tsx"
import { SendPanel } from "./send-panel.tsx"
import { Sent } from "./sent.tsx"

/** From 1, as people count. */
const Step = v.fallback(
  v.pipe(v.string(), v.digits(), v.transform(Number), v.minValue(1), v.maxValue(99)),
  1
)

export interface ApplyFormProps {
  readonly definition: Definition
  readonly citizen: CurrentSession
  readonly facts: ProfileFacts
  readonly opened: OpenedDraft
}

/** The form over a draft that keeps itself, and what stands under its review: «Отправить». */
export const ApplyForm = (props: ApplyFormProps) => {
  const { draft } = props.opened
  const there = draftThere(draft.id, props.definition.card.code)
  const keeper = createDraftKeeper(draft, localDrafts, there)
  const [problems, setProblems] = createSignal<ReadonlyArray<FieldProblem>>([])
  const [receipt, setReceipt] = createSignal<ApplicationReceipt>()
  const documents = useQuery(() => documentsQuery)
  const context = () => {
    const day = v.safeParse(Day, props.facts.birthDate)
    const birthDate = day.success ? day.output : undefined
    return ruleContext(instantOf(Date.now()), { level: props.citizen.level, birthDate })
  }
  const sent = (given: ApplicationReceipt) => {
    setReceipt(given)
    const { code } = props.definition.card
    // A device that keeps nothing has nothing to throw away.
    localDrafts.remove(props.citizen.citizenId, code).catch(() => undefined)
  }
  // The step stands in the address: «Назад» of the browser leads through the form, not out of it.
  const [search, setSearch] = useSearchParams()
  const step = () => v.parse(Step, search["step"]) - 1
  const goTo = (to: number) => {
    if (to !== step()) setSearch({ step: to === 0 ? undefined : to + 1 })
  }
  const owed = () => feeOf(props.definition, keeper.answers(), context())?.amount ?? 0
  const refusal = () => {
    const now = keeper.keeping()
    return now.is === "refused" ? now.error : undefined
  }

  return (
    <Show
      when={receipt()}
      fallback={
        <>
          <DraftChanges changes={props.opened.changes} />
          <Attached
            definition={props.definition}
            answers={keeper.answers()}
            field={search["attached"]}
          />
          <DraftStatus keeping={keeper.keeping()} />
          <Refusal of={refusal()} />
          <ServiceForm
            definition={props.definition}
            answers={keeper.answers()}
            onChange={keeper.put}
            context={context()}
            fromProfile={prefill(props.definition, props.facts)}
            problems={problems()}
            step={step()}
            onStep={goTo}
            upload={uploadAttachment}
            suggestAddresses={suggestAddresses}
            documents={documents.data?.items ?? []}
          >
            <SendPanel
              definition={props.definition}
              context={context()}
              keeper={keeper}
              onProblems={setProblems}
              onSent={sent}
            />
          </ServiceForm>
          <DraftConflict keeper={keeper} definition={props.definition} />
        </>
      }
    >
      {(given) => <Sent id={keeper.id} receipt={given()} owed={owed()} />}
    </Show>
  )
}
