import type { ChargeView } from "@opora/contract/payments/charges"
import { outstanding } from "@opora/domain/payments/charge"
import { type Instant, instantOf } from "@opora/domain/shared/instant"
import { Button } from "@opora/ui/button/button"
import { Card } from "@opora/ui/card/card"
import { day, money } from "@opora/ui/i18n/format"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { useQuery } from "@opora/ui/query/use-query"
import { Stack } from "@opora/ui/stack/stack"
import { Match, Show, Switch } from "solid-js"
import { Loaded } from "../app/loaded.tsx"
import { Refusal } from "../app/refusal.tsx"
import { ChargeFacts } from "./charge-facts.tsx"
import { ChargeStatus } from "./charge-status.tsx"
import { createPaying } from "./pay.ts"
import { chargeQuery } from "./payments.api.ts"
import { words } from "./payments.words.ts"
import styles from "./payments.module.css"

export interface PayChargeProps {
  readonly chargeId: string
  /** The page of ours to come back to once it is paid: "/applications/…". */
  readonly returnTo: string
}

/** A charge on the page of what it is for: how much, until when, and the way to the bank. */
export const PayCharge = (props: PayChargeProps) => {
  const charge = useQuery(() => chargeQuery(props.chargeId))
  const paying = createPaying(
    () => [props.chargeId],
    () => props.returnTo
  )
  const now = instantOf(Date.now())
  return (
    <Card as="section" aria-label={words().toPay}>
      <Loaded query={charge} rows={1}>
        {(shown) => (
          <Stack gap="s">
            <p class={styles.over}>
              <ChargeStatus charge={shown()} />
              <span>{words().kinds[shown().kind]}</span>
            </p>
            <h2 class={styles.purpose}>{shown().purpose}</h2>
            <Switch>
              <Match when={settledAt(shown())}>
                {(at) => <p class={styles.quiet}>{words().chargePaid(day(at()))}</p>}
              </Match>
              <Match when={shown().status === "cancelled"}>
                <p class={styles.quiet}>{words().chargeCancelled}</p>
              </Match>
              <Match when={takerOf(shown())}>
                {(paymentId) => (
                  <LinkButton href={`/payments/${paymentId()}`}>{words().backToBank}</LinkButton>
                )}
              </Match>
              <Match when={outstanding(shown(), now) > 0}>
                <p class={styles.quiet}>{words().due(day(shown().dueBy))}</p>
                <Show when={discountOf(shown(), now)}>
                  {(given) => (
                    <p class={styles.discount}>
                      {words().discount(given().percent, day(given().until))}
                    </p>
                  )}
                </Show>
                <div>
                  <Button busy={paying.busy()} onClick={() => void paying.send()}>
                    {words().pay(money(outstanding(shown(), now)))}
                  </Button>
                </div>
                <p class={styles.quiet}>{words().secure}</p>
              </Match>
            </Switch>
            <Refusal of={paying.refusal()} />
            <ChargeFacts charge={shown()} />
          </Stack>
        )}
      </Loaded>
    </Card>
  )
}

const settledAt = (charge: ChargeView) =>
  charge.status === "settled" ? charge.settledAt : undefined

const takerOf = (charge: ChargeView) => ("takenBy" in charge ? charge.takenBy : undefined)

const discountOf = ({ discount }: ChargeView, now: Instant) =>
  discount && now <= discount.until ? discount : undefined
