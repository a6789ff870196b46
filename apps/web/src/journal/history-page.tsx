import { Card } from "@opora/ui/card/card"
import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { Field } from "@opora/ui/field/field"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { Pager } from "@opora/ui/pager/pager"
import { useInfiniteQuery } from "@opora/ui/query/use-query"
import { Select } from "@opora/ui/select/select"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { Stack } from "@opora/ui/stack/stack"
import { keepPreviousData } from "@tanstack/solid-query"
import ClipboardClock from "lucide-solid/icons/clipboard-clock"
import { createSignal, For, Match, Show, Switch } from "solid-js"
import { Refusal } from "../app/refusal.tsx"
import { HistoryRow } from "./history-row.tsx"
import { historyQuery, type Kind, kinds } from "./history.api.ts"
import { words } from "./history.words.ts"

/** «История действий»: every look at the citizen's data and every change of them, newest first, live. */
const HistoryPage = () => {
  const [kind, setKind] = createSignal<Kind>("")
  const history = useInfiniteQuery(() => ({
    ...historyQuery(kind()),
    placeholderData: keepPreviousData
  }))
  const lines = () => (history.isSuccess ? history.data.pages.flatMap(({ items }) => items) : [])
  const choose = (value: string) => setKind(kinds.find((each) => each === value) ?? "")
  return (
    <>
      <PageHeader title={words().title} lead={words().lead} />
      <Stack gap="m" width="text">
        <Field label={words().show} name="kind" width="m">
          {(control) => (
            <Select
              {...control}
              value={kind()}
              empty={null}
              choices={kinds.map((value) => ({ value, label: words().kinds[value] }))}
              onInput={choose}
            />
          )}
        </Field>
        <Switch fallback={<Skeleton rows={5} />}>
          <Match when={history.isError}>
            <Refusal of={history.error} />
          </Match>
          <Match when={history.isSuccess}>
            <Show when={lines().length > 0} fallback={<None />}>
              <Card flush>
                <ul>
                  <For each={lines()}>{(line) => <HistoryRow line={line} />}</For>
                </ul>
              </Card>
            </Show>
            <Pager
              more={history.hasNextPage}
              busy={history.isFetchingNextPage}
              onMore={() => void history.fetchNextPage()}
            />
          </Match>
        </Switch>
      </Stack>
    </>
  )
}

const None = () => <EmptyState icon={ClipboardClock} title={words().none} text={words().noneText} />

export default HistoryPage
