import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { Pager } from "@opora/ui/pager/pager"
import { useInfiniteQuery } from "@opora/ui/query/use-query"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { Stack } from "@opora/ui/stack/stack"
import ShieldCheck from "lucide-solid/icons/shield-check"
import { For, Match, Show, Switch } from "solid-js"
import { Refusal } from "../app/refusal.tsx"
import { ConsentCard } from "./consent-card.tsx"
import { consentsQuery } from "./consents.api.ts"
import { words } from "./consents.words.ts"

/** «Согласия»: who may use which data, for what, until when; and the way to take it back. */
const ConsentsPage = () => {
  const found = useInfiniteQuery(() => consentsQuery)
  const consents = () => (found.isSuccess ? found.data.pages.flatMap(({ items }) => items) : [])
  return (
    <>
      <PageHeader title={words().title} lead={words().lead} />
      <Stack gap="m" width="text">
        <Switch fallback={<Skeleton rows={3} />}>
          <Match when={found.isError}>
            <Refusal of={found.error} />
          </Match>
          <Match when={found.isSuccess}>
            <Show
              when={consents().length > 0}
              fallback={
                <EmptyState icon={ShieldCheck} title={words().none} text={words().noneText} />
              }
            >
              <For each={consents()}>{(consent) => <ConsentCard consent={consent} />}</For>
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

export default ConsentsPage
