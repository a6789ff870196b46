import type { ApplicationView } from "@opora/contract/applications/applications"
import type { Correction } from "@opora/domain/applications/change/correction"
import { differingFields } from "@opora/domain/applications/differing-fields"
import type { Definition } from "@opora/domain/catalogue/definition"
import { answerText } from "@opora/ui/answer/answer-text"
import { BeforeAfter } from "@opora/ui/before-after/before-after"
import { Card } from "@opora/ui/card/card"
import { moment } from "@opora/ui/i18n/format"
import { useQuery } from "@opora/ui/query/use-query"
import { SectionHeader } from "@opora/ui/section-header/section-header"
import { Stack } from "@opora/ui/stack/stack"
import { For, Show } from "solid-js"
import { Loaded } from "../../app/loaded.tsx"
import { definitionQuery } from "../../catalogue/catalogue.api.ts"
import { words } from "../applications.words.ts"
import styles from "./corrections.module.css"

interface InApplication {
  readonly view: ApplicationView
}

/** What the citizen changed when the agency asked, the latest first: «Было» and «Стало». */
export const Corrections = (props: InApplication) => (
  <Show when={props.view.sent?.corrections?.toReversed()}>
    {(corrections) => (
      <Card as="section" aria-labelledby="corrections">
        <SectionHeader id="corrections" title={words().corrections.title} />
        <Told view={props.view} corrections={corrections()} />
      </Card>
    )}
  </Show>
)

const Told = (props: InApplication & { readonly corrections: ReadonlyArray<Correction> }) => {
  const definition = useQuery(() => definitionQuery(props.view.service, props.view.definition))
  return (
    <Loaded query={definition} rows={2}>
      {(form) => (
        <Stack gap="m">
          <For each={props.corrections}>
            {(correction) => <One correction={correction} definition={form()} />}
          </For>
        </Stack>
      )}
    </Loaded>
  )
}

const One = (props: { readonly correction: Correction; readonly definition: Definition }) => {
  const { at, comment, fields, before, after } = props.correction
  const different = differingFields(before, after)
  const asked = () =>
    props.definition.steps.flatMap((step) => step.fields).filter(({ id }) => fields.includes(id))
  return (
    <div class={styles.one}>
      <h3>{words().corrections.at(moment(at))}</h3>
      <p class={styles.asked}>{comment}</p>
      <For each={asked()}>
        {(field) => (
          <BeforeAfter
            field={field}
            before={before[field.id]}
            after={after[field.id]}
            same={!different.includes(field.id)}
            leaf={answerText}
          />
        )}
      </For>
    </div>
  )
}
