import type { Verification } from "@opora/contract/verification/verification"
import { Button } from "@opora/ui/button/button"
import { Card } from "@opora/ui/card/card"
import { createSubmission } from "@opora/ui/form/submission"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { Row } from "@opora/ui/stack/stack"
import { Match, Show, Switch } from "solid-js"
import { Refusal } from "../app/refusal.tsx"
import { ScansForm } from "./scans-form.tsx"
import { beginBankLink } from "./verification.api.ts"
import { words } from "./verification.words.ts"
import styles from "./verification.module.css"

/** The first thing still to do on the way up, and how to do it here and now. */
export const NextStep = (props: { readonly shown: Verification }) => {
  const level = () => (props.shown.steps.standard.length > 0 ? "standard" : "verified")
  const step = () => props.shown.steps[level()][0]
  return (
    <Show when={step()}>
      {(next) => (
        <Card as="section" aria-labelledby="next-step">
          <p class={styles.quiet}>{words().nextLevel(words().levels[level()])}</p>
          <h2 id="next-step" class={styles.title}>
            {words().steps[next()]}
          </h2>
          <p>{words().stepText[next()]}</p>
          <Switch>
            <Match when={next() === "second-factor"}>
              <Row>
                <LinkButton href="/security">{words().doStep["second-factor"]}</LinkButton>
              </Row>
            </Match>
            <Match when={next() === "profile"}>
              <Row>
                <LinkButton href="/profile">{words().doStep.profile}</LinkButton>
              </Row>
            </Match>
            <Match when={next() === "bank"}>
              <BankButton />
            </Match>
            <Match when={next() === "scans"}>
              <ScansForm shown={props.shown} />
            </Match>
          </Switch>
        </Card>
      )}
    </Show>
  )
}

/** To the bank, with a second factor proven just now. */
export const BankButton = () => {
  const visit = createSubmission(async () => {
    const { url } = await beginBankLink()
    location.assign(url)
  })
  return (
    <>
      <Row>
        <Button busy={visit.busy()} onClick={() => void visit.send()}>
          {words().doStep.bank}
        </Button>
      </Row>
      <Refusal of={visit.refusal()} />
    </>
  )
}
