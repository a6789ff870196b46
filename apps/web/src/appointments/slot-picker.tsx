import type { AppointmentView } from "@opora/contract/appointments/appointments"
import { Button } from "@opora/ui/button/button"
import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { Notice } from "@opora/ui/notice/notice"
import { Pager } from "@opora/ui/pager/pager"
import { useInfiniteQuery } from "@opora/ui/query/use-query"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { say } from "@opora/ui/toast/toasts"
import { useNavigate } from "@solidjs/router"
import CalendarX from "lucide-solid/icons/calendar-x"
import { createEffect, createSignal, Match, Show, Switch } from "solid-js"
import { Refusal } from "../app/refusal.tsx"
import { slotsQuery } from "./appointments.api.ts"
import { words } from "./appointments.words.ts"
import { createBooking } from "./booking.ts"
import { DayChoice } from "./day-choice.tsx"
import { TimeChoice } from "./time-choice.tsx"
import { whenOf } from "./visit-time.tsx"
import styles from "./slot-picker.module.css"

interface SlotPickerProps {
  readonly applicationId: string
  /** The visit that is to be moved, if one is booked. */
  readonly booked: AppointmentView | undefined
}

/** The days that have free time, the times of the chosen day, and the button that takes one of them. */
export const SlotPicker = (props: SlotPickerProps) => {
  const navigate = useNavigate()
  const found = useInfiniteQuery(() => slotsQuery(props.applicationId))
  const [chosenDay, setDay] = createSignal<string>()
  const [chosen, setChosen] = createSignal<string>()
  const days = () =>
    (found.isSuccess ? found.data.pages : [])
      .flatMap((page) => page.days)
      .map(({ day: on, slots }) => ({
        day: on,
        slots: slots.filter((at) => at !== props.booked?.at)
      }))
      .filter(({ slots }) => slots.length > 0)
  const day = () => days().find((each) => each.day === chosenDay()) ?? days()[0]
  // Taken by another meanwhile, it is chosen no more.
  const slot = () => day()?.slots.find((each) => each === chosen())
  const office = () => (found.isSuccess ? found.data.pages[0]?.office : undefined)
  // Two weeks without a free minute: it is looked for further on.
  createEffect(() => {
    if (found.isSuccess && days().length === 0 && found.hasNextPage && !found.isFetching) {
      void found.fetchNextPage()
    }
  })
  const booking = createBooking(
    () => props,
    () => {
      say(props.booked ? words().picker.moved : words().picker.done)
      navigate(`/applications/${props.applicationId}`)
    }
  )
  const send = () => {
    const at = slot()
    if (at !== undefined) void booking.send(at)
  }

  return (
    <Switch fallback={<Skeleton rows={4} />}>
      <Match when={found.isError}>
        <Refusal of={found.error} />
      </Match>
      <Match when={found.isSuccess}>
        <Show when={booking.taken()}>
          <Notice tone="warn" said title={words().picker.taken}>
            {words().picker.takenText}
          </Notice>
        </Show>
        <Show when={day()} fallback={<None onAgain={() => void found.refetch()} />}>
          {(of) => (
            <>
              <div>
                <DayChoice days={days()} value={of().day} onChoose={setDay} />
                <Pager
                  more={found.hasNextPage}
                  busy={found.isFetchingNextPage}
                  onMore={() => void found.fetchNextPage()}
                />
              </div>
              <Show when={office()}>
                {(at) => (
                  <TimeChoice
                    slots={of().slots}
                    zone={at().zone}
                    value={slot()}
                    onChoose={setChosen}
                  />
                )}
              </Show>
              <div class={styles.end}>
                <p aria-live="polite">
                  <Show when={slot() && office()} fallback={words().picker.choose}>
                    {(at) => words().picker.chosen(whenOf({ at: slot() ?? "", office: at() }))}
                  </Show>
                </p>
                <Button busy={booking.busy()} disabled={slot() === undefined} onClick={send}>
                  {props.booked ? words().picker.sendMove : words().picker.send}
                </Button>
                <Refusal of={booking.refusal()} />
              </div>
            </>
          )}
        </Show>
      </Match>
    </Switch>
  )
}

const None = (props: { readonly onAgain: () => void }) => (
  <EmptyState icon={CalendarX} title={words().picker.none} text={words().picker.noneText}>
    <Button kind="secondary" onClick={() => props.onAgain()}>
      {words().picker.again}
    </Button>
  </EmptyState>
)
