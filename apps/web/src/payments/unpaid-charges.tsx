import type { ChargeView } from "@opora/contract/payments/charges"
import { outstanding } from "@opora/domain/payments/charge"
import { mostCharges } from "@opora/domain/payments/payment"
import { instantOf } from "@opora/domain/shared/instant"
import { Button } from "@opora/ui/button/button"
import { Card } from "@opora/ui/card/card"
import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { money } from "@opora/ui/i18n/format"
import { useQuery } from "@opora/ui/query/use-query"
import { Stack } from "@opora/ui/stack/stack"
import CircleCheck from "lucide-solid/icons/circle-check"
import { createSignal, For, Show } from "solid-js"
import { Loaded } from "../app/loaded.tsx"
import { Refusal } from "../app/refusal.tsx"
import { ChargeRow } from "./charge-row.tsx"
import { createPaying } from "./pay.ts"
import { unpaidQuery } from "./payments.api.ts"
import { words } from "./payments.words.ts"
import styles from "./payments.module.css"

/** What is to pay: all of it is chosen at first, and goes to the bank in one sum. */
export const UnpaidCharges = () => {
  const unpaid = useQuery(() => unpaidQuery)
  return (
    <Loaded query={unpaid}>
      {(list) => (
        <Show
          when={list().items.length > 0}
          fallback={
            <EmptyState icon={CircleCheck} title={words().noDebts} text={words().noDebtsText} />
          }
        >
          <Choice charges={list().items} />
        </Show>
      )}
    </Loaded>
  )
}

const Choice = (props: { readonly charges: ReadonlyArray<ChargeView> }) => {
  const [left, setLeft] = createSignal<ReadonlyArray<string>>([])
  const now = instantOf(Date.now())
  const chosen = () =>
    props.charges
      .filter((charge) => !("takenBy" in charge && charge.takenBy) && !left().includes(charge.id))
      .slice(0, mostCharges)
  const sum = () => chosen().reduce((all, charge) => all + outstanding(charge, now), 0)
  const choose = (id: string, isChosen: boolean) =>
    setLeft((ids) => (isChosen ? ids.filter((one) => one !== id) : [...ids, id]))
  const paying = createPaying(
    () => chosen().map(({ id }) => id),
    () => "/payments"
  )
  return (
    <Stack gap="m">
      <Card flush>
        <ul class={styles.charges}>
          <For each={props.charges}>
            {(charge) => (
              <ChargeRow
                charge={charge}
                chosen={chosen().includes(charge)}
                onChoose={(isChosen) => choose(charge.id, isChosen)}
              />
            )}
          </For>
        </ul>
      </Card>
      <Show when={chosen().length > 0}>
        <div class={styles.total}>
          <p>
            <strong>{words().paySeveral(chosen().length, money(sum()))}</strong>
            <span class={styles.quiet}>{words().secure}</span>
          </p>
          <Button busy={paying.busy()} onClick={() => void paying.send()}>
            {words().pay(money(sum()))}
          </Button>
        </div>
      </Show>
      <Refusal of={paying.refusal()} />
    </Stack>
  )
}
