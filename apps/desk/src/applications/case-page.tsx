import type { CaseView } from "@opora/contract/applications/cases"
import { Badge } from "@opora/ui/badge/badge"
import { Card } from "@opora/ui/card/card"
import { DescriptionList } from "@opora/ui/description-list/description-list"
import { moment } from "@opora/ui/i18n/format"
import { Loaded } from "@opora/ui/loaded/loaded"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { locale } from "@opora/ui/prefs/prefs"
import { Stack } from "@opora/ui/stack/stack"
import { useParams } from "@solidjs/router"
import { Show } from "solid-js"
import { AnswersShown } from "./answers-shown.tsx"
import { words } from "./application.words.ts"
import { useCase } from "./applications.api.ts"
import { CaseHistory } from "./case-history.tsx"
import { CaseMoves } from "./case-moves.tsx"
import styles from "./case-page.module.css"

/** One application at the desk: what was sent, what is known, what may be decided. */
const CasePage = () => {
  const params = useParams<{ number: string }>()
  const found = useCase(() => params.number)
  return (
    <>
      <PageHeader
        title={words().title(params.number)}
        back={{ href: "/", label: words().back }}
        lead={found.data?.title[locale()]}
        over={
          <Show when={found.data}>
            {(view) => <Badge tone="info">{words().statuses[view().status]}</Badge>}
          </Show>
        }
      />
      <Loaded query={found} rows={6}>
        {(view) => (
          <div class={styles.columns}>
            <AnswersShown view={view()} />
            <Stack gap="l">
              <Card as="section" aria-label={words().decision}>
                <Stack>
                  <h2>{words().decision}</h2>
                  <DescriptionList items={factsOf(view())} />
                  <CaseMoves view={view()} />
                  <p class={styles.quiet}>{words().looked}</p>
                </Stack>
              </Card>
              <CaseHistory entries={view().history} />
            </Stack>
          </div>
        )}
      </Loaded>
    </>
  )
}

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
