import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { Pager } from "@opora/ui/pager/pager"
import { useInfiniteQuery } from "@opora/ui/query/use-query"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { Stack } from "@opora/ui/stack/stack"
import FileText from "lucide-solid/icons/file-text"
import { For, Match, Show, Switch } from "solid-js"
import { Refusal } from "../app/refusal.tsx"
import { ApplicationRow } from "./application-row.tsx"
import { applicationsQuery } from "./applications.api.ts"
import { words } from "./applications.words.ts"

/** «Мои заявления»: the latest first, live, each with whose turn it is. */
const ApplicationsPage = () => {
  const found = useInfiniteQuery(() => applicationsQuery)
  const applications = () => (found.isSuccess ? found.data.pages.flatMap(({ items }) => items) : [])
  return (
    <>
      <PageHeader title={words().title} lead={words().lead} />
      <Stack gap="m" width="text">
        <Switch fallback={<Skeleton rows={4} />}>
          <Match when={found.isError}>
            <Refusal of={found.error} />
          </Match>
          <Match when={found.isSuccess}>
            <Show when={applications().length > 0} fallback={<None />}>
              <For each={applications()}>
                {(application) => <ApplicationRow application={application} />}
              </For>
            </Show>
            <Pager
              more={found.hasNextPage}
              busy={found.isFetchingNextPage}
              onMore={() => void found.fetchNextPage()}
            />
          </Match>
        </Switch>
      </Stack>
    </>
  )
}

const None = () => (
  <EmptyState icon={FileText} title={words().none} text={words().noneText}>
    <LinkButton href="/services">{words().toServices}</LinkButton>
  </EmptyState>
)

export default ApplicationsPage
