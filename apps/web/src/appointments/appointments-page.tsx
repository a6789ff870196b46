import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { Pager } from "@opora/ui/pager/pager"
import { useInfiniteQuery } from "@opora/ui/query/use-query"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { Stack } from "@opora/ui/stack/stack"
import { Tabs } from "@opora/ui/tabs/tabs"
import CalendarDays from "lucide-solid/icons/calendar-days"
import { createSignal, For, Match, Show, Switch } from "solid-js"
import { Refusal } from "../app/refusal.tsx"
import { AppointmentRow } from "./appointment-row.tsx"
import { appointmentsQuery } from "./appointments.api.ts"
import { words } from "./appointments.words.ts"

type Which = "upcoming" | "past"

/** «Мои записи»: the visits that are booked, and those that are over. */
const AppointmentsPage = () => {
  const [which, setWhich] = createSignal<Which>("upcoming")
  return (
    <>
      <PageHeader title={words().title} lead={words().lead} />
      <Tabs
        label={words().title}
        tabs={[
          { value: "upcoming", label: words().upcoming },
          { value: "past", label: words().past }
        ]}
        value={which()}
        onChange={(value) => setWhich(value === "past" ? "past" : "upcoming")}
      >
        <List which={which()} />
      </Tabs>
    </>
  )
}

const List = (props: { readonly which: Which }) => {
  const found = useInfiniteQuery(() => appointmentsQuery(props.which))
  const visits = () => (found.isSuccess ? found.data.pages.flatMap(({ items }) => items) : [])
  return (
    <Stack gap="m" width="text">
      <Switch fallback={<Skeleton rows={3} />}>
        <Match when={found.isError}>
          <Refusal of={found.error} />
        </Match>
        <Match when={found.isSuccess}>
          <Show when={visits().length > 0} fallback={<None which={props.which} />}>
            <For each={visits()}>{(appointment) => <AppointmentRow of={appointment} />}</For>
          </Show>
          <Pager
            more={found.hasNextPage}
            busy={found.isFetchingNextPage}
            onMore={() => void found.fetchNextPage()}
          />
        </Match>
      </Switch>
    </Stack>
  )
}

const None = (props: { readonly which: Which }) => (
  <Show
    when={props.which === "upcoming"}
    fallback={<EmptyState icon={CalendarDays} title={words().nonePast} />}
  >
    <EmptyState icon={CalendarDays} title={words().none} text={words().noneText}>
      <LinkButton href="/applications">{words().toApplications}</LinkButton>
    </EmptyState>
  </Show>
)

export default AppointmentsPage
