import { Badge } from "@opora/ui/badge/badge"
import { Card } from "@opora/ui/card/card"
import { moment } from "@opora/ui/i18n/format"
import { locale } from "@opora/ui/prefs/prefs"
import { useQuery } from "@opora/ui/query/use-query"
import { SectionHeader } from "@opora/ui/section-header/section-header"
import { For, Show } from "solid-js"
import { handoversQuery } from "./forward.api.ts"
import { words } from "./forward.words.ts"
import styles from "./forward.module.css"

/** «Кому передан»: the agencies that got the document, and whether they may still open it. */
export const HandedTo = (props: { readonly documentId: string }) => {
  const handovers = useQuery(() => handoversQuery(props.documentId))
  const all = () => (handovers.isSuccess ? handovers.data.items : [])
  return (
    <Show when={all().length > 0}>
      <Card as="section" aria-labelledby="handed">
        <SectionHeader id="handed" title={words().handed} />
        <ul class={styles.handed}>
          <For each={all()}>
            {({ at, applicationId, number, title, agencyName, isOpen }) => (
              <li>
                <strong>{agencyName[locale()]}</strong>
                <span>{title[locale()]}</span>
                <a class="num" href={`/applications/${applicationId}`}>
                  {words().number(number)}
                </a>
                <time class={styles.quiet} datetime={at}>
                  {moment(at)}
                </time>
                <Badge tone={isOpen ? "ok" : "mute"}>
                  {isOpen ? words().handedOpen : words().handedClosed}
                </Badge>
              </li>
            )}
          </For>
        </ul>
      </Card>
    </Show>
  )
}
