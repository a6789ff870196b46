import { Card } from "@opora/ui/card/card"
import { locale } from "@opora/ui/prefs/prefs"
import { useQuery } from "@opora/ui/query/use-query"
import { SectionHeader } from "@opora/ui/section-header/section-header"
import { Show } from "solid-js"
import { nextVisitQuery } from "./appointments.api.ts"
import { words } from "./appointments.words.ts"
import { VisitTime } from "./visit-time.tsx"
import styles from "./appointment-row.module.css"

/** The visit that comes next: when, what for, where. */
const NextVisitCard = () => {
  const found = useQuery(() => nextVisitQuery)
  const visit = () => (found.isSuccess ? found.data.items[0] : undefined)
  return (
    <Show when={visit()}>
      {(next) => (
        <section aria-labelledby="next-visit">
          <SectionHeader
            id="next-visit"
            title={words().next}
            more={{ href: "/appointments", label: words().all }}
          />
          <Card as="article" linked>
            <VisitTime of={next()} />
            <h3 class={styles.title}>
              <a data-covers href={`/applications/${next().applicationId}`}>
                {next().title[locale()]}
              </a>
            </h3>
            <p class={styles.about}>{next().office.address[locale()]}</p>
          </Card>
        </section>
      )}
    </Show>
  )
}

export default NextVisitCard
