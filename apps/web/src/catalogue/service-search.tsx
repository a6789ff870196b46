import type { Catalogue } from "@opora/contract/catalogue/catalogue"
import { Button } from "@opora/ui/button/button"
import { Field } from "@opora/ui/field/field"
import { locale } from "@opora/ui/prefs/prefs"
import { Select } from "@opora/ui/select/select"
import { TextInput } from "@opora/ui/text-input/text-input"
import Search from "lucide-solid/icons/search"
import { For, Show } from "solid-js"
import { nothingSought, type Sought } from "./catalogue.api.ts"
import { words } from "./catalogue.words.ts"
import styles from "./catalogue.module.css"

export interface ServiceSearchProps {
  readonly shelves: Catalogue
  readonly sought: Sought
  readonly onChange: (part: Partial<Sought>) => void
}

/** What is looked for: words, and filters. */
export const ServiceSearch = (props: ServiceSearchProps) => {
  const filters = () =>
    [
      { name: "category", label: words().category, choices: named(props.shelves.categories) },
      { name: "situation", label: words().situation, choices: named(props.shelves.situations) },
      { name: "kind", label: words().kind, choices: told(words().kinds) },
      { name: "days", label: words().term, choices: told(words().terms) },
      { name: "document", label: words().document, choices: named(props.shelves.documents) },
      { name: "status", label: words().status, choices: told(words().statuses) }
    ] as const
  const isFiltered = () => filters().some(({ name }) => props.sought[name] !== "")
  return (
    <search class={styles.search}>
      <Field
        label={words().search}
        name="service-search"
        hint={words().searchHint}
        optional={false}
      >
        {(control) => (
          <div class={styles.box}>
            <Search aria-hidden="true" />
            <TextInput
              {...control}
              type="search"
              required={false}
              maxlength={200}
              autocomplete="off"
              value={props.sought.text}
              onInput={(text) => props.onChange({ text })}
            />
          </div>
        )}
      </Field>
      <details class={styles.narrow} open={isFiltered()}>
        <summary>{words().filters}</summary>
        <div class={styles.filters}>
          <For each={filters()}>
            {({ name, label, choices }) => (
              <Field label={label} name={`filter-${name}`}>
                {(control) => (
                  <Select
                    {...control}
                    required={false}
                    empty={words().any}
                    value={props.sought[name]}
                    choices={choices}
                    onInput={(value) => props.onChange({ [name]: value })}
                  />
                )}
              </Field>
            )}
          </For>
          <Show when={isFiltered()}>
            <div>
              <Button
                kind="quiet"
                onClick={() => props.onChange({ ...nothingSought, text: props.sought.text })}
              >
                {words().clear}
              </Button>
            </div>
          </Show>
        </div>
      </details>
    </search>
  )
}

const named = (shelf: Catalogue["categories"]) =>
  shelf.map(({ code, name }) => ({ value: code, label: name[locale()] }))

const told = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
