import type { ChargeView } from "@opora/contract/payments/charges"
import { type Description, DescriptionList } from "@opora/ui/description-list/description-list"
import { money, moment } from "@opora/ui/i18n/format"
import { words } from "./payments.words.ts"
import styles from "./payments.module.css"

/** «Реквизиты»: what a bank or an office would ask of the charge. */
export const ChargeFacts = (props: { readonly charge: ChargeView }) => {
  const facts = (): ReadonlyArray<Description> => {
    const { uin, payee, raisedAt, amount } = props.charge
    const optional = (term: string, details: string | undefined) =>
      details === undefined ? [] : [{ term, details }]
    return [
      { term: words().uin, details: <span class="num">{uin}</span> },
      { term: words().payee, details: payee.name },
      ...optional(words().inn, payee.inn),
      ...optional(words().kbk, payee.kbk),
      { term: words().raised, details: `${money(amount)}, ${moment(raisedAt)}` },
      ...optional(words().paidPart, "paid" in props.charge ? money(props.charge.paid) : undefined)
    ]
  }
  return (
    <details class={styles.facts}>
      <summary>{words().details}</summary>
      <DescriptionList items={facts()} />
    </details>
  )
}
