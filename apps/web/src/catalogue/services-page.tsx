import type { Localised } from "@opora/domain/catalogue/localised"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { locale } from "@opora/ui/prefs/prefs"
import { useQuery } from "@opora/ui/query/use-query"
import { SectionHeader } from "@opora/ui/section-header/section-header"
import { Stack } from "@opora/ui/stack/stack"
import { For, Show } from "solid-js"
import { Loaded } from "../app/loaded.tsx"
import { catalogueQuery, nothingSought } from "./catalogue.api.ts"
import { words } from "./catalogue.words.ts"
import { FoundServices } from "./found-services.tsx"
import { ServiceGrid } from "./service-grid.tsx"
import { ServiceSearch } from "./service-search.tsx"
import { useSought } from "./sought-in-address.ts"
import styles from "./catalogue.module.css"

/** «Услуги»: search as one types; before anything is sought, what is popular and the shelves. */
const ServicesPage = () => {
  const catalogue = useQuery(() => catalogueQuery)
  const [sought, change] = useSought()
  const seeking = () => Object.values(sought()).some((part) => part.trim() !== "")
  return (
    <>
      <PageHeader title={words().title} lead={words().lead} />
      <Loaded query={catalogue}>
        {(shelves) => (
          <Stack gap="l">
            <ServiceSearch shelves={shelves()} sought={sought()} onChange={change} />
            <Show
              when={!seeking()}
              fallback={<FoundServices sought={sought()} onClear={() => change(nothingSought)} />}
            >
              <section aria-labelledby="popular">
                <SectionHeader id="popular" title={words().popular} />
                <ServiceGrid services={shelves().popular} />
              </section>
              <Shelf
                id="categories"
                title={words().categories}
                items={shelves().categories}
                onChoose={(category) => change({ category })}
              />
              <Shelf
                id="situations"
                title={words().situations}
                items={shelves().situations}
                onChoose={(situation) => change({ situation })}
              />
            </Show>
          </Stack>
        )}
      </Loaded>
    </>
  )
}

interface ShelfProps {
  readonly id: string
  readonly title: string
  readonly items: ReadonlyArray<{ readonly code: string; readonly name: Localised }>
  readonly onChoose: (code: string) => void
}

const Shelf = (props: ShelfProps) => (
  <section aria-labelledby={props.id}>
    <SectionHeader id={props.id} title={props.title} />
    <ul class={styles.shelf}>
      <For each={props.items}>
        {(item) => (
          <li>
            <button type="button" onClick={() => props.onChoose(item.code)}>
              {item.name[locale()]}
            </button>
          </li>
        )}
      </For>
    </ul>
  </section>
)

export default ServicesPage
