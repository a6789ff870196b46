import { DeskEvent } from "@opora/domain/staff/desk-event"
import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { Field } from "@opora/ui/field/field"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { Pager } from "@opora/ui/pager/pager"
import { Refusal } from "@opora/ui/refusal/refusal"
import { Select } from "@opora/ui/select/select"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { Stack } from "@opora/ui/stack/stack"
import { Match, Show, Switch } from "solid-js"
import { useShown } from "../list/use-shown.ts"
import { JournalTable } from "./journal-table.tsx"
import { useStaffJournal } from "./journal.api.ts"
import { words } from "./journal.words.ts"

const parts = ["all", ...DeskEvent.options] as const

/** «Журнал персонала»: who came to the desk, who was refused and who was held back, for those who watch over it. */
const JournalPage = () => {
  const { shown, show } = useShown(parts)
  const journal = useStaffJournal(shown)
  const entries = () => journal.data?.pages.flatMap(({ items }) => items)
  return (
    <>
      <PageHeader title={words().title} lead={words().lead} />
      <Stack gap="m">
        <Field label={words().show} name="kind" width="m">
          {(control) => (
            <Select
              {...control}
              value={shown()}
              empty={null}
              choices={parts.map((value) => ({
                value,
                label: value === "all" ? words().all : words().events[value]
              }))}
              onInput={show}
            />
          )}
        </Field>
        <Switch fallback={<Skeleton rows={5} />}>
          <Match when={entries()}>
            {(found) => (
              <Show when={found().length > 0} fallback={<EmptyState {...words().none} />}>
                <JournalTable entries={found()} />
                <Pager
                  more={journal.hasNextPage}
                  busy={journal.isFetchingNextPage}
                  onMore={() => void journal.fetchNextPage()}
                />
              </Show>
            )}
          </Match>
          <Match when={journal.isError}>
            <Refusal of={journal.error} />
          </Match>
        </Switch>
      </Stack>
    </>
  )
}

export default JournalPage
