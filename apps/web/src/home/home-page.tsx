import { PageHeader } from "@opora/ui/page-header/page-header"
import { useQuery } from "@opora/ui/query/use-query"
import { Show } from "solid-js"
import { useSession } from "../app/session.ts"
import { NextVisit } from "../appointments/next-visit.tsx"
import { profileQuery } from "../profile/profile.api.ts"
import { latestApplicationsQuery } from "./home.api.ts"
import { words } from "./home.words.ts"
import { LatestApplications } from "./latest-applications.tsx"
import { LatestDocuments } from "./latest-documents.tsx"
import { LatestNotices } from "./latest-notices.tsx"
import { LevelCard } from "./level-card.tsx"
import { PopularServices } from "./popular-services.tsx"
import { WaitingCard } from "./waiting-card.tsx"
import { waitingFirst } from "./waiting.ts"
import styles from "./home-page.module.css"

/**
 * «Главная»: what waits for the citizen first, then what they have. Written as every page is:
 * words in `home.words.{ru,en}.ts`, questions to the API in `home.api.ts`, parts in files of their own,
 * the page as the default export, and a line in `app/routes.tsx`.
 */
const HomePage = () => {
  const session = useSession()
  const owner = useQuery(() => profileQuery)
  const applications = useQuery(() => latestApplicationsQuery)
  const waiting = () => (applications.isSuccess ? waitingFirst(applications.data.items) : [])
  const given = () => {
    if (!owner.isSuccess) return undefined
    const name = owner.data.sections.find((kept) => kept.section === "name")
    return name?.value.given
  }
  return (
    <>
      <PageHeader
        title={words().hello(given())}
        lead={applications.isSuccess ? words().waiting(waiting().length) : undefined}
      />
      <Show when={waiting()[0]}>{(first) => <WaitingCard application={first()} />}</Show>
      <Show when={session.isSuccess && session.data?.level === "basic"}>
        <LevelCard />
      </Show>
      <div class={styles.columns}>
        <div class={styles.column}>
          <LatestApplications query={applications} />
          <LatestDocuments />
        </div>
        <div class={styles.column}>
          <NextVisit />
          <LatestNotices />
          <PopularServices />
        </div>
      </div>
    </>
  )
}

export default HomePage
