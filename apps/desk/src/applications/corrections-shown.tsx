import type { CaseView } from "@opora/contract/applications/cases"
import { Card } from "@opora/ui/card/card"
import { Correction } from "@opora/ui/correction/correction"
import { moment } from "@opora/ui/i18n/format"
import { SectionHeader } from "@opora/ui/section-header/section-header"
import { For, Show } from "solid-js"
import { AnswerShown } from "./answer-shown.tsx"
import { words } from "./case-papers.words.ts"

/** What the citizen changed when they were asked, the latest first: «Было» and «Стало». */
export const CorrectionsShown = (props: { readonly view: CaseView }) => (
  <Show when={props.view.corrections.length > 0}>
    <Card as="section" aria-labelledby="corrections">
      <SectionHeader id="corrections" title={words().corrections.title} />
      <For each={props.view.corrections.toReversed()}>
        {(correction) => (
          <Correction
            title={words().corrections.at(moment(correction.at))}
            correction={correction}
            steps={props.view.steps}
            leaf={(leaf, answer) => <AnswerShown field={leaf} answer={answer} view={props.view} />}
          />
        )}
      </For>
    </Card>
  </Show>
)
