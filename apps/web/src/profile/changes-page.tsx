import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { Loaded } from "@opora/ui/loaded/loaded"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { Pager } from "@opora/ui/pager/pager"
import { useInfiniteQuery } from "@opora/ui/query/use-query"
import { Stack } from "@opora/ui/stack/stack"
import { For, Show } from "solid-js"
import { ChangeCard } from "./change-card.tsx"
import { changesFrom } from "./profile.api.ts"
import { words } from "./profile.words.ts"

/** «Журнал изменений»: who, when, what was, what became; and back again by «Отменить». */
const ChangesPage = () => {
  const changes = useInfiniteQuery(() => ({
    queryKey: ["profile", "changes"],
    queryFn: ({ pageParam, signal }) => changesFrom(pageParam, signal),
    initialPageParam: firstPage(),
    getNextPageParam: (page) => page.next
  }))
  return (
    <>
      <PageHeader
        title={words().changes.title}
        lead={words().changes.lead}
        back={{ href: "/profile", label: words().title }}
      />
      <Loaded query={changes}>
        {(data) => {
          const all = () => data().pages.flatMap(({ items }) => items)
          return (
            <Show
              when={all().length > 0}
              fallback={<EmptyState title={words().changes.none} text={words().changes.noneText} />}
            >
              <Stack width="text">
                <For each={all()}>{(change) => <ChangeCard change={change} />}</For>
                <Pager
                  more={changes.hasNextPage}
                  busy={changes.isFetchingNextPage}
                  onMore={() => void changes.fetchNextPage()}
                />
              </Stack>
            </Show>
          )
        }}
      </Loaded>
    </>
  )
}

const firstPage = (): string | undefined => undefined

export default ChangesPage
