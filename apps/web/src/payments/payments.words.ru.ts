import type { ChargeKind } from "@opora/domain/payments/charge"
import type { FailureCode } from "@opora/domain/payments/order"
import type { Payment } from "@opora/domain/payments/payment"
import { pluralIn } from "@opora/ui/i18n/plural"

const count = pluralIn("ru")

export const words = {
  title: "Платежи",
  lead: "Госпошлины, налоги и штрафы, которые пришли вам, и всё, что вы оплатили здесь.",
  tabs: "Что показать",
  toPay: "К оплате",
  history: "История платежей",
  noDebts: "Долгов нет",
  noDebtsText: "Когда ведомство начислит вам платёж, он появится здесь.",
  noHistory: "Платежей пока не было",
  noHistoryText: "Здесь появятся ваши платежи и квитанции.",
  pay: (sum: string) => `Оплатить ${sum}`,
  paySeveral: (charges: number, sum: string) =>
    `${count(charges, { one: "# начисление", few: "# начисления", other: "# начислений" })} на ${sum}`,
  backToBank: "Вернуться к оплате",
  choose: (purpose: string) => `Выбрать: ${purpose}`,
  details: "Реквизиты",
  uin: "УИН",
  payee: "Получатель",
  inn: "ИНН",
  kbk: "КБК",
  raised: "Начислено",
  paidPart: "Уже оплачено",
  due: (day: string) => `Оплатите до ${day}`,
  overdue: (day: string) => `Нужно было оплатить до ${day}`,
  discount: (percent: number, day: string) => `Скидка ${percent} % до ${day}`,
  fullPrice: "Без скидки",
  kinds: {
    duty: "Госпошлина",
    tax: "Налог",
    fine: "Штраф",
    utility: "Коммунальная услуга",
    court: "Судебная задолженность"
  } satisfies Record<ChargeKind, string>,
  charge: {
    raised: "Не оплачено",
    partly: "Частично",
    settled: "Оплачено",
    cancelled: "Отменено",
    overdue: "Срок прошёл"
  },
  chargePaid: (day: string) => `Оплачено ${day}`,
  chargeCancelled: "Платить не нужно: начисление отменено.",
  secure: "Карту введёте на странице банка. Нам её номер не виден.",
  status: {
    started: "Открываем страницу банка",
    opened: "Ждём оплату",
    authorised: "Банк проверяет платёж",
    unknown: "Уточняем у банка",
    settled: "Оплачено",
    failed: "Не оплачено",
    refunding: "Возвращаем деньги",
    refunded: "Деньги возвращены"
  } satisfies Record<Payment["status"], string>,
  waiting: {
    title: "Ждём ответ банка",
    text: "Обычно это занимает несколько секунд. Страницу можно закрыть: мы пришлём уведомление.",
    opened: "Если вы ещё не заплатили, вернитесь на страницу банка.",
    unknown:
      "Банк пока не ответил, прошёл ли платёж. Мы спрашиваем его сами. Не платите ещё раз: дважды деньги не спишутся."
  },
  done: {
    title: "Оплата прошла",
    text: "Ведомство узнает об оплате само: приносить квитанцию не нужно.",
    receipt: "Скачать квитанцию",
    look: "Открыть и напечатать",
    check: "Проверить подлинность",
    receiptSoon: "Готовим квитанцию…"
  },
  refund: {
    refunding: "Деньги вернутся на карту, с которой вы платили, в течение нескольких дней.",
    refunded: "Деньги вернулись на карту, с которой вы платили."
  },
  failure: {
    title: "Оплата не прошла",
    again: "Попробовать ещё раз",
    code: (code: string) => `Код ошибки: ${code}`,
    codes: {
      declined:
        "Банк отклонил платёж. Позвоните в банк по номеру на карте или возьмите другую карту.",
      "insufficient-funds": "На карте не хватает денег. Пополните её или возьмите другую.",
      "limit-exceeded":
        "Превышен лимит карты. Измените лимит в приложении банка или возьмите другую карту.",
      "card-expired": "Срок карты истёк. Возьмите другую карту.",
      "card-blocked": "Карта заблокирована. Позвоните в банк или возьмите другую карту.",
      "authentication-failed": "Код из SMS не подтверждён. Попробуйте ещё раз и введите новый код.",
      cancelled: "Вы отменили оплату. Деньги не списаны.",
      expired: "Время на оплату вышло. Деньги не списаны, начните заново.",
      "never-opened": "Страница банка не открылась. Деньги не списаны, начните заново.",
      refused: "Банк не принял платёж. Попробуйте ещё раз позже."
    } satisfies Record<FailureCode, string>
  },
  payment: "Платёж",
  state: "Статус",
  paymentTo: "Назначение",
  sum: "Сумма",
  card: "Карта",
  transaction: "Номер операции",
  when: "Дата и время",
  toApplication: "Вернуться к заявлению",
  toPayments: "Все платежи"
}
