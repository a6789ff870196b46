import { Refused } from "@opora/client/refused"
import type { CaseView } from "@opora/contract/applications/cases"
import { Badge } from "@opora/ui/badge/badge"
import { Card } from "@opora/ui/card/card"
import { DescriptionList } from "@opora/ui/description-list/description-list"
import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { moment } from "@opora/ui/i18n/format"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { Loaded } from "@opora/ui/loaded/loaded"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { locale } from "@opora/ui/prefs/prefs"
import { Stack } from "@opora/ui/stack/stack"
import { useParams } from "@solidjs/router"
import FileX from "lucide-solid/icons/file-x"
import { Show } from "solid-js"
import { AnswersShown } from "./answers-shown.tsx"
import { words } from "./application.words.ts"
import { useCase } from "./applications.api.ts"
import { CaseHistory } from "./case-history.tsx"
import { CaseMoves } from "./case-moves.tsx"
import { StatusBadge } from "./status-badge.tsx"
import styles from "./case-page.module.css"

/** One application at the desk: what was sent, what is known, what may be decided. */
const CasePage = () => {
  const params = useParams<{ number: string }>()
  const found = useCase(() => params.number)
  return (
    <>
      <PageHeader
        title={found.data?.title[locale()] ?? words().oneTitle}
        back={{ href: "/", label: words().back }}
        lead={<span class="num">{words().title(params.number)}</span>}
        over={
          <Show when={found.data}>
            {(view) => (
              <>
                <StatusBadge status={view().status} />
                <Show when={view().overdue}>
                  <Badge tone="bad">{words().overdue}</Badge>
                </Show>
              </>
            )}
          </Show>
        }
      />
      <Show when={!isNotThere(found.error)} fallback={<NotThere />}>
        <Loaded query={found} rows={6}>
          {(view) => (
            <div class={styles.columns}>
              <div class={styles.side}>
                <Card as="section" aria-labelledby="decision">
                  <Stack>
                    <h2 id="decision">{words().decision}</h2>
                    <DescriptionList items={factsOf(view())} />
                    <CaseMoves view={view()} />
                    <p class={styles.quiet}>{words().looked}</p>
                  </Stack>
                </Card>
                <CaseHistory entries={view().history} />
              </div>
              <AnswersShown view={view()} />
            </div>
          )}
        </Loaded>
      </Show>
    </>
  )
}

/** No such number, another agency's case, or one whose citizen has taken the consent back. */
const isNotThere = (error: unknown): boolean =>
  error instanceof Refused && (error.status === 404 || error.status === 400)

const NotThere = () => (
  <EmptyState icon={FileX} title={words().notThere} text={words().notThereText}>
    <LinkButton href="/">{words().toCases}</LinkButton>
  </EmptyState>
)

const factsOf = ({ submittedAt, expectedBy, limit, dutyPaid }: CaseView) => {
  const due = limit ?? expectedBy
  return [
    { term: words().submitted, details: moment(submittedAt) },
    ...(due === undefined ? [] : [{ term: words().expected, details: moment(due) }]),
    ...(dutyPaid === undefined
      ? []
      : [{ term: words().duty, details: dutyPaid ? words().dutyPaid : words().dutyOwed }])
  ]
}

export default CasePage
