import type { BankSaid } from "@opora/contract/verification/verification"
import { ClaimedSection, type Likeness } from "@opora/domain/verification/compare-claims"
import { Badge, type Tone } from "@opora/ui/badge/badge"
import { Button } from "@opora/ui/button/button"
import { Card } from "@opora/ui/card/card"
import { Checkbox } from "@opora/ui/checkbox/checkbox"
import { DescriptionList } from "@opora/ui/description-list/description-list"
import { createSubmission } from "@opora/ui/form/submission"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { Notice } from "@opora/ui/notice/notice"
import { Row } from "@opora/ui/stack/stack"
import { say } from "@opora/ui/toast/toasts"
import { createSignal, Show } from "solid-js"
import { Refusal } from "../app/refusal.tsx"
import { sectionText } from "../profile/section-text.ts"
import { WrongFields } from "../profile/wrong-fields.tsx"
import { linkBank, lookAgain } from "./verification.api.ts"
import { words } from "./verification.words.ts"

export interface BankToldProps {
  readonly said: BankSaid
  readonly onLinked: () => void
}

/** What the bank told beside «Мои данные». Nothing is linked until the citizen says so. */
export const BankTold = (props: BankToldProps) => {
  const [fill, setFill] = createSignal(true)
  const isBarred = () =>
    ClaimedSection.options.some((section) => /differs|untold/.test(props.said.likeness[section]))
  const link = createSubmission(async () => {
    await linkBank(fill())
    say(words().bank.linked)
    await lookAgain()
    props.onLinked()
  })
  const told = (section: ClaimedSection) => {
    const filled = props.said.fills.find((each) => each.section === section)
    const likeness = props.said.likeness[section]
    return (
      <>
        <Show when={filled}>{(value) => <>{sectionText(value())} </>}</Show>
        <Badge tone={tones[likeness]}>{words().bank.likeness[likeness]}</Badge>
      </>
    )
  }
  return (
    <>
      <p>{words().bank.told(props.said.bank)}</p>
      <Card>
        <DescriptionList
          items={ClaimedSection.options.map((section) => ({
            term: words().bank.sections[section],
            details: told(section)
          }))}
        />
      </Card>
      <Show
        when={!isBarred()}
        fallback={
          <Notice tone="warn" title={words().bank.cannot}>
            <p>{words().bank.cannotText}</p>
            <LinkButton href="/profile" kind="secondary" size="s">
              {words().doStep.profile}
            </LinkButton>
          </Notice>
        }
      >
        <Show when={props.said.fills.length > 0}>
          <Checkbox label={words().bank.fill} checked={fill()} onInput={setFill} />
        </Show>
        <Row>
          <Button busy={link.busy()} onClick={() => void link.send()}>
            {words().bank.link}
          </Button>
        </Row>
      </Show>
      <WrongFields problems={link.problems} />
      <Refusal of={link.refusal()} />
    </>
  )
}

const tones: Record<Likeness, Tone> = { same: "ok", fills: "info", differs: "bad", untold: "warn" }
