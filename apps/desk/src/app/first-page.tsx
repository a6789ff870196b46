import { lazily } from "@opora/ui/i18n/lazily"
import { Show } from "solid-js"
import { useDeskSession } from "../staff/session.ts"

const CasesPage = lazily(() => import("../applications/cases-page.tsx"))
const QueuePage = lazily(() => import("../queue/queue-page.tsx"))

/** Where the day begins: a clerk's with applications, an operator's with the portal's queue. */
const FirstPage = () => {
  const session = useDeskSession()
  return (
    <Show when={session.data?.clerk.roles.includes("clerk")} fallback={<QueuePage />}>
      <CasesPage />
    </Show>
  )
}

export default FirstPage
