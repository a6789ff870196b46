import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { lazily } from "@opora/ui/i18n/lazily"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { Match, Show, Switch } from "solid-js"
import { useDeskSession } from "../staff/session.ts"
import { words } from "./app.words.ts"
import { sectionsOf } from "./sections.ts"

const CasesPage = lazily(() => import("../applications/cases-page.tsx"))
const QueuePage = lazily(() => import("../queue/queue-page.tsx"))
const JournalPage = lazily(() => import("../staff/journal-page.tsx"))

/** Where the day begins: a clerk's with applications, an operator's with the queue, an auditor's with the journal. */
const FirstPage = () => {
  const session = useDeskSession()
  const first = () => session.data && sectionsOf(session.data.clerk.roles)[0]
  return (
    <Show when={session.data}>
      <Switch fallback={<NothingHere />}>
        <Match when={first()?.name === "applications"}>
          <CasesPage />
        </Match>
        <Match when={first()?.name === "queue"}>
          <QueuePage />
        </Match>
        <Match when={first()?.name === "staffJournal"}>
          <JournalPage />
        </Match>
      </Switch>
    </Show>
  )
}

const NothingHere = () => (
  <>
    <PageHeader title={words().desk} />
    <EmptyState title={words().nothingHere} text={words().nothingHereText} />
  </>
)

export default FirstPage
