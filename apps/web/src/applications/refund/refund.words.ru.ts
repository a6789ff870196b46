import type { DutyRefund } from "@opora/domain/applications/refund/duty-refund"

type Status = DutyRefund["status"] | "none"

const title: Record<Status, (sum: string) => string> = {
  none: (sum) => `Вы заплатили госпошлину: ${sum}`,
  asked: (sum) => `Госпошлину возвращают: ${sum} на пути к вам`,
  returned: (sum) => `Госпошлина возвращена: ${sum}`,
  declined: (sum) => `Банк не принял возврат госпошлины: ${sum}`
}

const text: Record<Status, string> = {
  none: "Возвращает её ведомство (статья 333.40 НК РФ). Оно видит вашу оплату; когда решит, вы узнаете здесь и из уведомления.",
  asked: "Деньги придут на карту, с которой вы платили, в течение нескольких дней.",
  returned: "Деньги ушли на карту, с которой вы платили.",
  declined: "Деньги остались в казне. Ведомство может отправить их ещё раз."
}

export const words = {
  title,
  text,
  reason: (said: string) => `Почему возвращают: ${said}`,
  since: (when: string) => `Состояние на ${when}`,
  payment: "Открыть платёж"
}
