import type { Delivery } from "@opora/domain/notifications/delivery"
import type { Topic } from "@opora/domain/notifications/notice"

export const words = {
  title: "Уведомления",
  lead: "Ответы ведомств, решения и напоминания.",
  filters: "Какие показать",
  unread: "Непрочитанные",
  week: "За последние 7 дней",
  topic: "По типу услуги",
  anyTopic: "Все",
  markAll: "Пометить все как прочитанные",
  today: "Сегодня",
  earlier: "Ранее",
  none: "Уведомлений пока нет",
  noneText: "Здесь появятся ответы ведомств, решения и напоминания.",
  noneFound: "Ничего не нашлось",
  noneFoundText: "Попробуйте другие условия.",
  history: "История сообщений",
  historyLead: "Что мы отправили на ваш телефон и почту.",
  historyNone: "Мы ещё ничего не отправляли",
  sms: "SMS",
  email: "Письмо",
  topics: {
    applications: "Заявления",
    payments: "Платежи",
    documents: "Документы",
    consents: "Согласия",
    identity: "Личность и данные",
    security: "Безопасность"
  } satisfies Record<Topic, string>,
  delivery: {
    sending: "Отправляем",
    waiting: "Пробуем ещё раз",
    sent: "Отправлено",
    refused: "Не отправлено: нет такого адреса"
  } satisfies Record<Delivery["status"], string>
}
