import { locale } from "@opora/ui/prefs/prefs"
import { useQuery } from "@opora/ui/query/use-query"
import { SectionHeader } from "@opora/ui/section-header/section-header"
import { For } from "solid-js"
import { Dynamic } from "solid-js/web"
import { Loaded } from "../app/loaded.tsx"
import { catalogueQuery } from "../catalogue/catalogue.api.ts"
import { serviceIcons } from "../catalogue/service-icon.ts"
import { words } from "./home.words.ts"
import styles from "./latest.module.css"

/** The services that are asked for most. */
export const PopularServices = () => {
  const catalogue = useQuery(() => catalogueQuery)
  return (
    <section aria-labelledby="popular">
      <SectionHeader id="popular" title={words().popular} />
      <Loaded query={catalogue} rows={2}>
        {(found) => (
          <ul class={styles.services}>
            <For each={found().popular.slice(0, 4)}>
              {(service) => (
                <li>
                  <a href={`/services/${service.code}`}>
                    <Dynamic component={serviceIcons[service.icon]} aria-hidden="true" />
                    {service.name[locale()]}
                  </a>
                </li>
              )}
            </For>
          </ul>
        )}
      </Loaded>
    </section>
  )
}
