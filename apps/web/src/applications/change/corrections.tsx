import type { ApplicationView } from "@opora/contract/applications/applications"
import type { Correction as Corrected } from "@opora/domain/applications/change/correction"
import { answerText } from "@opora/ui/answer/answer-text"
import { Card } from "@opora/ui/card/card"
import { Correction } from "@opora/ui/correction/correction"
import { moment } from "@opora/ui/i18n/format"
import { useQuery } from "@opora/ui/query/use-query"
import { SectionHeader } from "@opora/ui/section-header/section-header"
import { Stack } from "@opora/ui/stack/stack"
import { For, Show } from "solid-js"
import { Loaded } from "../../app/loaded.tsx"
import { definitionQuery } from "../../catalogue/catalogue.api.ts"
import { words } from "../applications.words.ts"

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

const Told = (props: InApplication & { readonly corrections: ReadonlyArray<Corrected> }) => {
  const definition = useQuery(() => definitionQuery(props.view.service, props.view.definition))
  return (
    <Loaded query={definition} rows={2}>
      {(form) => (
        <Stack gap="m">
          <For each={props.corrections}>
            {(correction) => (
              <Correction
                title={words().corrections.at(moment(correction.at))}
                correction={correction}
                steps={form().steps}
                leaf={answerText}
              />
            )}
          </For>
        </Stack>
      )}
    </Loaded>
  )
}
