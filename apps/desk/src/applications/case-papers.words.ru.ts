import { methods } from "@opora/ui/words/signing-method.ru"

/** What the citizen answered and signed. */
export const words = {
  corrections: {
    title: "Ответы на уточнения",
    at: (when: string) => `Гражданин ответил ${when}`
  },
  refund: {
    title: (sum: string) => `Госпошлина ${sum} оплачена`,
    none: "Дело закрыто без услуги: пошлину можно вернуть гражданину (статья 333.40 НК РФ).",
    status: {
      asked: (when: string) => `Возврат отправлен в банк ${when}`,
      returned: (when: string) => `Возвращена ${when}`,
      declined: (when: string) => `Банк не принял возврат ${when}. Можно отправить ещё раз.`
    },
    isBack: "Возвращена",
    action: "Вернуть госпошлину",
    reason: "Почему возвращаем",
    hint: "Гражданин прочитает это в заявлении",
    certain: (sum: string) => `${sum} уйдут на карту гражданина. Отменить возврат нельзя`,
    asked: "Возврат отправлен в банк"
  },
  receipt: {
    title: "Акт о получении",
    signed: (when: string, method: string) => `Подписан ${when}, ${method}`,
    unsigned: "Не подписан",
    making: "PDF готовится",
    open: "Акт, PDF",
    methods
  }
}
