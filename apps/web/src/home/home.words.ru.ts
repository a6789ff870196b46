import { pluralIn } from "@opora/ui/i18n/plural"

const count = pluralIn("ru")

export const words = {
  hello: (name: string | undefined) =>
    name === undefined ? "Добрый день" : `Добрый день, ${name}`,
  waiting: (waiting: number) =>
    waiting === 0
      ? "Сейчас ничего не ждёт вашего действия"
      : count(waiting, {
          one: "# дело ждёт вашего действия",
          few: "# дела ждут вашего действия",
          many: "# дел ждут вашего действия",
          other: "# дела ждут вашего действия"
        }),
  all: "Все",
  applications: "Мои заявления",
  documents: "Мои документы",
  notifications: "Уведомления",
  popular: "Часто нужны"
}
