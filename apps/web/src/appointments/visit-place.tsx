import type { VisitView } from "@opora/contract/appointments/appointments"
import { DescriptionList } from "@opora/ui/description-list/description-list"
import { day } from "@opora/ui/i18n/format"
import { locale } from "@opora/ui/prefs/prefs"
import { For } from "solid-js"
import { words } from "./appointments.words.ts"
import styles from "./visit.module.css"

interface VisitPlaceProps {
  readonly visit: NonNullable<VisitView["visit"]>
}

/** Where to come, when it is open, with what, and until when. */
export const VisitPlace = (props: VisitPlaceProps) => (
  <div class={styles.place}>
    <DescriptionList items={factsOf(props.visit)} />
  </div>
)

const factsOf = ({ office, bring, until }: VisitPlaceProps["visit"]) => [
  { term: words().office, details: office.name[locale()] },
  { term: words().address, details: office.address[locale()] },
  { term: words().hours, details: office.hours[locale()] },
  {
    term: words().bring,
    details: (
      <ul class={styles.bring}>
        <For each={bring}>{(each) => <li>{each[locale()]}</li>}</For>
      </ul>
    )
  },
  ...(until === undefined ? [] : [{ term: words().until, details: day(until) }])
]
