import type { ServiceCard } from "@opora/contract/catalogue/catalogue"
import type { Localised } from "@opora/domain/catalogue/localised"
import { Card } from "@opora/ui/card/card"
import { DescriptionList } from "@opora/ui/description-list/description-list"
import { locale } from "@opora/ui/prefs/prefs"
import { For, Show } from "solid-js"
import { words } from "./catalogue.words.ts"
import styles from "./catalogue.module.css"

/** Who, with what, how long, for how much, from whom and what for. */
export const ServiceFacts = (props: { readonly card: ServiceCard }) => {
  const said = (text: Localised) => text[locale()]
  const places = () => props.card.delivery.flatMap((way) => way.places)
  return (
    <div class={styles.facts}>
      <Card as="section" aria-label={said(props.card.name)}>
        <DescriptionList
          items={[
            { term: words().who, details: said(props.card.who) },
            { term: words().termOf, details: said(props.card.term.says) },
            { term: words().fee, details: said(props.card.fee.says) },
            { term: words().agency, details: said(props.card.agency.name) },
            { term: words().result, details: said(props.card.result) },
            {
              term: words().delivery,
              details: props.card.delivery
                .map((way) => `${said(way.name)}. ${said(way.says)}`)
                .join(" ")
            },
            { term: words().code, details: props.card.code }
          ]}
        />
      </Card>
      <Facts title={words().needs} items={props.card.needs.map(({ name }) => said(name))} />
      <Facts
        title={words().places}
        items={places().map((place) => `${said(place.address)}. ${said(place.hours)}`)}
      />
      <Facts title={words().refusals} items={props.card.refusals.map(said)} />
      <Facts title={words().law} items={props.card.law.map(said)} />
    </div>
  )
}

const Facts = (props: { readonly title: string; readonly items: ReadonlyArray<string> }) => (
  <Show when={props.items.length > 0}>
    <section>
      <h2>{props.title}</h2>
      <ul>
        <For each={props.items}>{(item) => <li>{item}</li>}</For>
      </ul>
    </section>
  </Show>
)
