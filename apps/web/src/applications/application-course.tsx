import type { ApplicationView, HistoryEntry } from "@opora/contract/applications/applications"
import { moment } from "@opora/ui/i18n/format"
import { momentIn } from "@opora/ui/i18n/zoned"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { locale } from "@opora/ui/prefs/prefs"
import { Timeline, type TimelineItem } from "@opora/ui/timeline/timeline"
import { Show } from "solid-js"
import { PayCharge } from "../payments/pay-charge.tsx"
import { words as states } from "./application-status.words.ts"
import { words } from "./applications.words.ts"
import styles from "./application-page.module.css"

interface CourseProps {
  readonly view: ApplicationView
}

/** What happened to the application, where it is now, and what it waits for. */
export const ApplicationCourse = (props: CourseProps) => (
  <Timeline items={[...props.view.history.map(happened), ...now(props.view)]} />
)

const happened = (entry: HistoryEntry): TimelineItem => ({
  state: "done",
  title: words().events[entry.type] ?? entry.type,
  when: moment(entry.at),
  text: entry.reason?.[locale()] ?? entry.comment ?? visitIn(entry)
})

/** When and where the visit is that it tells of. */
const visitIn = ({ visit }: HistoryEntry): string | undefined =>
  visit && `${momentIn(visit.zone, visit.at)}. ${visit.address[locale()]}`

/** The state it is in: nothing more to show once it has ended. */
const now = (view: ApplicationView): ReadonlyArray<TimelineItem> =>
  view.turn === "nobody"
    ? [{ state: "done", title: view.says?.[locale()] ?? states().status[view.status] }]
    : [
        {
          state: "current",
          title: view.turn === "citizen" ? states().turn.citizen : states().status[view.status],
          text: <Say view={view} />
        }
      ]

/** What happens now in the definition's words, and the one thing the citizen is to do. */
const Say = (props: CourseProps) => (
  <div class={styles.say}>
    <Show when={props.view.says}>{(says) => <span>{says()[locale()]}</span>}</Show>
    <Show when={props.view.sent?.asked}>{(asked) => <span>{asked().comment}</span>}</Show>
    <NextStep view={props.view} />
  </div>
)

const NextStep = (props: CourseProps) => {
  const { id, service } = props.view
  switch (props.view.status) {
    case "draft":
      return (
        <LinkButton href={`/applications/new/${service}?draft=${id}`}>
          {words().one.goOn}
        </LinkButton>
      )
    case "payment":
      return (
        <Show when={props.view.sent?.duty}>
          {(duty) => <PayCharge chargeId={duty().chargeId} returnTo={`/applications/${id}`} />}
        </Show>
      )
    case "clarification":
      return <LinkButton href={`/applications/${id}/answer`}>{words().one.answer}</LinkButton>
    case "accepted":
    case "in-work":
    case "approved":
    case "refused":
    case "ready":
    case "issued":
    case "done":
    case "withdrawn":
      return null
  }
}
