import type { PaperLayout } from "@opora/domain/documents/paper"
import type { Charge, Payee } from "@opora/domain/payments/charge"
import type { Settled } from "@opora/domain/payments/receipt-data"
import { inRoubles, Kopecks } from "@opora/domain/shared/money"
import * as v from "valibot"

const times = new Intl.DateTimeFormat("ru-RU", {
  dateStyle: "long",
  timeStyle: "medium",
  timeZone: "Europe/Moscow"
})

/** What a receipt says: who paid whom, for what, how much and when, and where it stands in the bank's books. */
export const receiptLayout = (
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
