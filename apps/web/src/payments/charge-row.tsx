import type { ChargeView } from "@opora/contract/payments/charges"
import { isOverdue, outstanding } from "@opora/domain/payments/charge"
import { instantOf } from "@opora/domain/shared/instant"
import { Checkbox } from "@opora/ui/checkbox/checkbox"
import { day, money } from "@opora/ui/i18n/format"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { Show } from "solid-js"
import { ChargeFacts } from "./charge-facts.tsx"
import { ChargeStatus } from "./charge-status.tsx"
import { words } from "./payments.words.ts"
import styles from "./payments.module.css"

export interface ChargeRowProps {
  readonly charge: ChargeView
  readonly chosen: boolean
  readonly onChoose: (chosen: boolean) => void
}

/** A charge to pay: what for, until when, how much; chosen together with others or not. */
export const ChargeRow = (props: ChargeRowProps) => {
  const now = instantOf(Date.now())
  const left = () => outstanding(props.charge, now)
  const taker = () => ("takenBy" in props.charge ? props.charge.takenBy : undefined)
  const when = () =>
    isOverdue(props.charge, now)
      ? words().overdue(day(props.charge.dueBy))
      : words().due(day(props.charge.dueBy))
  const discount = () => {
    const { discount: given } = props.charge
    return given && now <= given.until ? given : undefined
  }
  return (
    <li class={styles.charge} data-taken={taker() === undefined ? undefined : ""}>
      <Show when={taker() === undefined}>
        <Checkbox
          plain
          checked={props.chosen}
          onInput={props.onChoose}
          label={<span class="sr">{words().choose(props.charge.purpose)}</span>}
        />
      </Show>
      <div class={styles.what}>
        <p class={styles.over}>
          <ChargeStatus charge={props.charge} />
          <span>{words().kinds[props.charge.kind]}</span>
        </p>
        <h2>{props.charge.purpose}</h2>
        <p class={styles.quiet}>{when()}</p>
        <Show when={discount()}>
          {(given) => (
            <p class={styles.discount}>{words().discount(given().percent, day(given().until))}</p>
          )}
        </Show>
        <ChargeFacts charge={props.charge} />
      </div>
      <div class={styles.sum}>
        <strong class="num">{money(left())}</strong>
        <Show when={discount()}>
          <s
            class={styles.quiet}
            aria-label={`${words().fullPrice}: ${money(props.charge.amount)}`}
          >
            {money(props.charge.amount)}
          </s>
        </Show>
        <Show when={taker()}>
          {(paymentId) => (
            <LinkButton href={`/payments/${paymentId()}`} kind="secondary" size="s">
              {words().backToBank}
            </LinkButton>
          )}
        </Show>
      </div>
    </li>
  )
}
