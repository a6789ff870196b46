import type { ApplicationView } from "@opora/contract/applications/applications"
import type { Answers } from "@opora/domain/catalogue/answers"
import type { Definition } from "@opora/domain/catalogue/definition"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { createResource, type JSX, Match, Switch } from "solid-js"
import { Refusal } from "../../app/refusal.tsx"
import { useSession } from "../../app/session.ts"
import { DraftConflict } from "../draft/draft-conflict.tsx"
import { createDraftKeeper, type DraftKeeper } from "../draft/draft-keeper.ts"
import { DraftStatus } from "../draft/draft-status.tsx"
import { type LocalDraft, localDrafts } from "../draft/local-drafts.ts"
import { changeThere } from "./change.api.ts"
import { openChange } from "./open-change.ts"

export interface KeptChangeProps {
  readonly view: ApplicationView
  readonly definition: Definition
  /** What it begins with where nothing is kept. */
  readonly begun: Answers
  readonly children: (keeper: DraftKeeper) => JSX.Element
}

/** A change of a sent application that keeps itself while it is written, as a draft does. */
export const KeptChange = (props: KeptChangeProps) => {
  const session = useSession()
  // Opened once: news of the application while it is written must not open it anew.
  const [opened] = createResource(
    () => (session.isSuccess ? session.data?.citizenId : undefined),
    (citizenId) => openChange({ citizenId, view: props.view, begun: props.begun }, localDrafts)
  )
  return (
    <Switch fallback={<Skeleton rows={3} />}>
      <Match when={opened.error}>{(error) => <Refusal of={error()} />}</Match>
      <Match when={opened()}>{(draft) => <Writing {...props} draft={draft()} />}</Match>
    </Switch>
  )
}

const Writing = (props: KeptChangeProps & { readonly draft: LocalDraft }) => {
  const there = changeThere(props.view.id, props.view.answers)
  const keeper = createDraftKeeper(props.draft, localDrafts, there)
  const refusal = () => {
    const now = keeper.keeping()
    return now.is === "refused" ? now.error : undefined
  }
  return (
    <>
      <DraftStatus keeping={keeper.keeping()} />
      <Refusal of={refusal()} />
      {props.children(keeper)}
      <DraftConflict keeper={keeper} definition={props.definition} />
    </>
  )
}
