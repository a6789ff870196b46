import * as v from "valibot"
import type { PaperLayout } from "../documents/paper.ts"
import { JsonObject } from "../shared/json.ts"
import { inRoubles, Kopecks } from "../shared/money.ts"
import type { Charge, Payee } from "./charge.ts"
import type { Payment } from "./payment.ts"

type Settled = Extract<Payment, { readonly status: "settled" }>

/** The same for machines. Amounts are whole kopecks. */
export const receiptData = (
  payment: Settled,
  charges: ReadonlyArray<Charge>,
  payer: string
): JsonObject => {
  const { id, amount, transaction, settledAt, card } = payment
  const items = payment.items.flatMap(({ chargeId, amount: paid, forgiven }) => {
    const charge = charges.find((one) => one.id === chargeId)
    if (!charge) return []
    const { uin, purpose, payee } = charge
    return [{ uin, purpose, charged: charge.amount, paid, forgiven, payee: { ...payee } }]
  })
  const data = { payer, payment: id, amount, transaction, settledAt, card, items }
  return v.parse(JsonObject, JSON.parse(JSON.stringify(data)))
}

const times = new Intl.DateTimeFormat("ru-RU", {
  dateStyle: "long",
  timeStyle: "medium",
  timeZone: "Europe/Moscow"
})

/** What a receipt says: who paid whom, for what, how much and when, and where it stands in the bank's books. */
export const receiptOf = (
  payment: Settled,
  charges: ReadonlyArray<Charge>,
  payer: string
): PaperLayout => ({
  number: payment.id.toUpperCase().slice(-12),
  total: { label: "Оплачено", value: inRoubles(payment.amount) },
  stamp: "Исполнено",
  sections: [
    {
      rows: rows([
        ["Плательщик", payer],
        ["Дата и время", `${times.format(new Date(payment.settledAt))} (МСК)`],
        ["Способ оплаты", payment.card ? `Банковская карта ${payment.card}` : "Банковская карта"],
        ["Номер операции", payment.transaction],
        ["Идентификатор платежа", payment.id]
      ])
    },
    ...payment.items.flatMap((item) => {
      const charge = charges.find(({ id }) => id === item.chargeId)
      if (!charge) return []
      const { purpose, uin, payee, amount } = charge
      return [
        {
          title: purpose,
          rows: rows([
            ["УИН", uin],
            ["Начислено", inRoubles(amount)],
            ["Скидка", item.forgiven > 0 ? inRoubles(v.parse(Kopecks, item.forgiven)) : undefined],
            ["Оплачено", inRoubles(item.amount)],
            ...requisites(payee)
          ])
        }
      ]
    })
  ]
})

type Pair = readonly [label: string, value: string | undefined]

const requisites = ({ name, inn, kpp, account, bic, kbk, oktmo }: Payee): ReadonlyArray<Pair> => [
  ["Получатель", name],
  ["ИНН получателя", inn],
  ["КПП получателя", kpp],
  ["Счёт получателя", account],
  ["БИК", bic],
  ["КБК", kbk],
  ["ОКТМО", oktmo]
]

const rows = (pairs: ReadonlyArray<Pair>) =>
  pairs.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]))
