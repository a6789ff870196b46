import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { Pager } from "@opora/ui/pager/pager"
import { Refusal } from "@opora/ui/refusal/refusal"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { Tabs } from "@opora/ui/tabs/tabs"
import { createSignal, Match, Switch } from "solid-js"
import * as v from "valibot"
import { words } from "./application.words.ts"
import { type Show, useCases } from "./applications.api.ts"
import { CasesTable } from "./cases-table.tsx"

const Shown = v.picklist(["open", "waiting", "closed"])

/** The applications that came to the clerk's agency. */
const CasesPage = () => {
  const [show, setShow] = createSignal<Show>("open")
  const cases = useCases(show)
  const items = () => cases.data?.pages.flatMap((page) => page.items) ?? []
  const tabs = () => Shown.options.map((value) => ({ value, label: words().shows[value] }))
  return (
    <>
      <PageHeader title={words().queueTitle} />
      <Tabs
        label={words().tabs}
        tabs={tabs()}
        value={show()}
        onChange={(value) => setShow(v.parse(Shown, value))}
      >
        <Switch fallback={<Skeleton rows={4} />}>
          <Match when={cases.isError}>
            <Refusal of={cases.error} />
          </Match>
          <Match when={cases.isSuccess && items().length === 0}>
            <EmptyState title={words().nothing} text={words().nothingText} />
          </Match>
          <Match when={cases.isSuccess}>
            <CasesTable items={items()} />
            <Pager
              more={cases.hasNextPage}
              busy={cases.isFetchingNextPage}
              onMore={() => void cases.fetchNextPage()}
            />
          </Match>
        </Switch>
      </Tabs>
    </>
  )
}

export default CasesPage
