import type { Factors } from "@opora/contract/accounts/factors"
import { PrimaryFactor as Primary } from "@opora/domain/accounts/factors/offered"
import { createSubmission } from "@opora/ui/form/submission"
import { RadioGroup } from "@opora/ui/radio-group/radio-group"
import { say } from "@opora/ui/toast/toasts"
import { Show } from "solid-js"
import * as v from "valibot"
import { Refusal } from "../../app/refusal.tsx"
import { Section } from "./section.tsx"
import { chooseFactors, lookAgain } from "./security.api.ts"
import { words } from "./security.words.ts"

/** Which way is asked for first, where there are several. */
export const PrimaryFactor = (props: { readonly factors: Factors }) => {
  const able = () => props.factors.offered.filter((factor) => v.is(Primary, factor))
  const choosing = createSubmission(async (primary: Primary) => {
    await chooseFactors({ primary })
    say(words().primary.saved)
    await lookAgain()
  })
  return (
    <Show when={able().length > 1}>
      <Section title={words().primary.title} lead={words().primary.lead}>
        <Refusal of={choosing.refusal()} />
        <RadioGroup
          label={words().primary.label}
          choices={able().map((value) => ({ value, label: words().primary.methods[value] }))}
          value={able()[0] ?? ""}
          onInput={(value) => void choosing.send(v.parse(Primary, value))}
        />
      </Section>
    </Show>
  )
}
