import { pluralIn } from "@opora/ui/i18n/plural"

const count = pluralIn("ru")

export const words = {
  hello: (name: string | undefined) =>
    name === undefined ? "Добрый день" : `Добрый день, ${name}`,
  waiting: (waiting: number) =>
    waiting === 0
      ? "Сейчас ничего не ждёт вашего действия"
      : count(waiting, {
          one: "# заявление ждёт вашего действия",
          few: "# заявления ждут вашего действия",
          many: "# заявлений ждут вашего действия",
          other: "# заявления ждут вашего действия"
        }),
  all: "Все",
  by: (day: string) => `Ответьте до ${day}`,
  actions: {
    payment: { title: "Оплатите пошлину", go: "Перейти к оплате" },
    clarification: { title: "Ответьте на уточнение", go: "Ответить" },
    ready: { title: "Заберите результат", go: "Подробнее" },
    other: { title: "Нужно ваше действие", go: "Открыть заявление" }
  },
  about: (service: string, agency: string) => `${service}. ${agency}`,
  level: {
    title: "Подтвердите личность",
    text: "Сейчас у вас уровень «Базовый». С уровнем «Средний» можно подавать заявления и платить: понадобится включить второй фактор входа и привязать счёт в банке.",
    go: "Подтвердить личность"
  },
  applications: "Мои заявления",
  applicationsNone: "Заявлений пока нет",
  applicationsNoneText: "Найдите услугу и подайте первое заявление: черновик сохранится сам.",
  toServices: "Выбрать услугу",
  documents: "Мои документы",
  documentsNone: "Документов пока нет",
  documentsNoneText: "Здесь появятся результаты услуг и файлы, которые вы загрузите.",
  toDocuments: "Загрузить документ",
  notifications: "Уведомления",
  notificationsNone: "Уведомлений пока нет",
  notificationsNoneText: "Сообщим здесь о ходе заявлений, платежах и входах в кабинет.",
  popular: "Часто нужны"
}
