import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { Pager } from "@opora/ui/pager/pager"
import { Refusal } from "@opora/ui/refusal/refusal"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { Tabs } from "@opora/ui/tabs/tabs"
import { createSignal, Match, Switch } from "solid-js"
import { QueueTable } from "./queue-table.tsx"
import { useQueue } from "./queue.api.ts"
import { words } from "./queue.words.ts"

/** What this clerk may take, and what they have. */
const QueuePage = () => {
  const [taken, setTaken] = createSignal<"nobody" | "me">("nobody")
  const queue = useQueue(taken)
  const items = () => queue.data?.pages.flatMap((page) => page.items) ?? []
  const tabs = () => [
    { value: "nobody", label: words().free },
    { value: "me", label: words().mine }
  ]
  return (
    <>
      <PageHeader title={words().title} lead={words().lead} />
      <Tabs
        label={words().tabs}
        tabs={tabs()}
        value={taken()}
        onChange={(value) => setTaken(value === "me" ? "me" : "nobody")}
      >
        <Switch fallback={<Skeleton rows={4} />}>
          <Match when={queue.isError}>
            <Refusal of={queue.error} />
          </Match>
          <Match when={queue.isSuccess && items().length === 0}>
            <EmptyState
              title={taken() === "me" ? words().nothingMine : words().nothingFree}
              text={taken() === "me" ? words().nothingMineText : words().nothingFreeText}
            />
          </Match>
          <Match when={queue.isSuccess}>
            <QueueTable items={items()} />
            <Pager
              more={queue.hasNextPage}
              busy={queue.isFetchingNextPage}
              onMore={() => void queue.fetchNextPage()}
            />
          </Match>
        </Switch>
      </Tabs>
    </>
  )
}

export default QueuePage
