import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { Loaded } from "@opora/ui/loaded/loaded"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { locale } from "@opora/ui/prefs/prefs"
import { useParams } from "@solidjs/router"
import FileX from "lucide-solid/icons/file-x"
import { Show } from "solid-js"
import { isGone } from "../list/is-gone.ts"
import { lastList } from "../list/remembered-list.ts"
import { AnswersShown } from "./answers-shown.tsx"
import { words } from "./application.words.ts"
import { CaseHistory } from "./case-history.tsx"
import { useCase, useStanding } from "./case.api.ts"
import { CorrectionsShown } from "./corrections-shown.tsx"
import { Decision } from "./decision.tsx"
import { FetchedShown } from "./fetched-shown.tsx"
import { StatusBadge } from "./status-badge.tsx"
import styles from "./case-page.module.css"

/** One application at the desk: what was sent, what is known, what may be decided. */
const CasePage = () => {
  const params = useParams<{ number: string }>()
  const found = useCase(() => params.number)
  const standing = useStanding(
    () => params.number,
    () => found.isSuccess
  )
  // A consent may be taken back while the case is on the screen: then the screen must not keep it.
  const gone = () => isGone(found.error) || isGone(standing.error)
  const shown = () => (gone() ? undefined : found.data)
  return (
    <>
      <PageHeader
        title={shown()?.title[locale()] ?? words().oneTitle}
        back={{ href: lastList(), label: words().back }}
        lead={<span class="num">{words().title(params.number)}</span>}
        over={<Show when={shown()}>{(view) => <StatusBadge status={view().status} />}</Show>}
      />
      <Show when={!gone()} fallback={<NotThere />}>
        <Loaded query={found} rows={6}>
          {(view) => (
            <div class={styles.columns}>
              <div class={styles.side}>
                <Decision view={view()} standing={standing.data} />
                <CaseHistory view={view()} />
              </div>
              <div class={styles.answers}>
                <CorrectionsShown view={view()} />
                <AnswersShown view={view()} />
                <FetchedShown fetched={view().fetched} />
              </div>
            </div>
          )}
        </Loaded>
      </Show>
    </>
  )
}

/** No such number, another agency's case, or one whose citizen has taken the consent back. */
const NotThere = () => (
  <EmptyState icon={FileX} title={words().notThere} text={words().notThereText}>
    <LinkButton href={lastList()}>{words().toCases}</LinkButton>
  </EmptyState>
)

export default CasePage
