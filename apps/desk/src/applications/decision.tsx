import type { CaseStanding, CaseView } from "@opora/contract/applications/cases"
import { Button } from "@opora/ui/button/button"
import { Card } from "@opora/ui/card/card"
import { Notice } from "@opora/ui/notice/notice"
import { Stack } from "@opora/ui/stack/stack"
import { createSignal, Show } from "solid-js"
import { words } from "./application.words.ts"
import { CaseFacts } from "./case-facts.tsx"
import { CaseMoves } from "./case-moves.tsx"
import { CaseSays } from "./case-says.tsx"
import { lookAgain } from "./case.api.ts"
import { DutyRefund } from "./duty-refund.tsx"
import { NextCase } from "./next-case.tsx"
import styles from "./case-page.module.css"

export interface DecisionProps {
  readonly view: CaseView
  /** How the case stands on the server, as far as is known. */
  readonly standing: CaseStanding | undefined
}

/** How the case stands, and what may be done about it. */
export const Decision = (props: DecisionProps) => {
  const [outdated, setOutdated] = createSignal(false)
  let heading: HTMLHeadingElement | undefined
  const onMoved = () => {
    setOutdated(false)
    // The button that was pressed may be gone.
    heading?.focus()
  }
  return (
    <Card as="section" aria-labelledby="decision">
      <Stack>
        <h2 id="decision" tabindex="-1" ref={(element) => (heading = element)}>
          {words().decision}
        </h2>
        <Show when={outdated()}>
          <Notice tone="warn" said title={words().outdated}>
            <p>{props.view.moves.length > 0 ? words().outdatedText : words().outdatedOver}</p>
          </Notice>
        </Show>
        <MovedOn {...props} />
        <CaseFacts view={props.view} />
        <CaseSays view={props.view} />
        <DutyRefund view={props.view} />
        <CaseMoves view={props.view} onMoved={onMoved} onOutdated={() => setOutdated(true)} />
        <Show when={props.view.moves.length === 0}>
          <NextCase after={props.view.number} />
        </Show>
        <p class={styles.quiet}>{words().looked}</p>
      </Stack>
    </Card>
  )
}

/** The case has moved on since it was opened. It is shown anew when the clerk wants it: that is a look. */
const MovedOn = (props: DecisionProps) => (
  <Show when={(props.standing?.version ?? 0) > props.view.version && props.standing}>
    {(now) => (
      <Notice tone="info" said title={words().movedOn}>
        <p>{tellMove(now(), props.view)}</p>
        <Button
          kind="secondary"
          size="s"
          onClick={() => void lookAgain(props.view.number).catch(() => undefined)}
        >
          {words().showAnew}
        </Button>
      </Notice>
    )}
  </Show>
)

/** Where it stands now; if it stands where it did, something was added to it. */
const tellMove = (now: CaseStanding, view: CaseView): string =>
  now.status === view.status && now.turn === view.turn
    ? words().addedTo
    : words().movedOnTo(words().statuses[now.status], words().turns[now.turn])
