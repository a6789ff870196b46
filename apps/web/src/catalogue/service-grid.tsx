import type { ServiceSummary } from "@opora/contract/catalogue/catalogue"
import { Card } from "@opora/ui/card/card"
import { locale } from "@opora/ui/prefs/prefs"
import Clock from "lucide-solid/icons/clock"
import { For } from "solid-js"
import { Dynamic } from "solid-js/web"
import { serviceIcons } from "./service-icon.ts"
import styles from "./catalogue.module.css"

export interface ServiceGridProps {
  readonly services: ReadonlyArray<ServiceSummary>
}

/** Services side by side, each leading to its card. */
export const ServiceGrid = (props: ServiceGridProps) => (
  <ul class={styles.grid}>
    <For each={props.services}>
      {(service) => (
        <li>
          <Card as="article" linked>
            <div class={styles.service}>
              <Dynamic component={serviceIcons[service.icon]} aria-hidden="true" />
              <h3>
                <a href={`/services/${service.code}`} data-covers>
                  {service.name[locale()]}
                </a>
              </h3>
              <p>{service.summary[locale()]}</p>
              <p class={styles.about}>
                <span>
                  <Clock aria-hidden="true" />
                  {service.term.says[locale()]}
                </span>
                <span>{service.fee.says[locale()]}</span>
              </p>
            </div>
          </Card>
        </li>
      )}
    </For>
  </ul>
)
