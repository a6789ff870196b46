import { events } from "./history-events.words.ru.ts"
import type { Kind } from "./history.api.ts"

type Named = Readonly<Record<string, string>>

const kinds: Record<Kind, string> = {
  "": "Все действия",
  looks: "Кто смотрел мои данные",
  applications: "Заявления",
  documents: "Документы",
  consents: "Согласия"
}

const whats: Named = {
  application: "заявление",
  document: "приложенный документ",
  "tax-income": "сведения о доходах",
  passport: "паспорт",
  snils: "СНИЛС",
  inn: "ИНН",
  address: "адрес",
  identity: "подтверждение личности",
  scan: "скан документа",
  payment: "платёж"
}

const grounds: Named = {
  consent: "по вашему согласию",
  application: "для вашего заявления",
  verification: "для подтверждения личности",
  refund: "для возврата денег",
  law: "по закону"
}

const offices: Named = {
  portal: "Портал",
  opora: "Портал «Опора»",
  registries: "Государственные реестры",
  treasury: "Казначейство",
  payments: "Платежи портала",
  "payment-provider": "Банк",
  "sign-in": "Вход в кабинет",
  "tax-income-registry": "Реестр налоговой службы"
}

export const words = {
  title: "История действий",
  lead: "Всё, что происходило с вашими данными: кто, что и на каком основании.",
  show: "Показать",
  none: "Здесь пока пусто",
  noneText: "Действия появятся, как только они произойдут.",
  you: "Вы",
  clerk: (agency: string) => `Сотрудник: ${agency}`,
  clerkOfPortal: "Сотрудник портала",
  office: (name: string) => `Система: ${name}`,
  to: (agency: string) => `Получатель: ${agency}`,
  number: (number: string) => `Заявление № ${number}`,
  other: "Действие в кабинете",
  offices,
  kinds,
  whats,
  grounds,
  events
}
