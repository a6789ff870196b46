import type { ConsentView, ConsentWithHistory } from "@opora/contract/consents/consents"
import type { DataCategory } from "@opora/domain/consents/data-category"

const data: Record<DataCategory, string> = {
  name: "фамилия, имя, отчество",
  "birth-date": "дата рождения",
  passport: "паспорт",
  snils: "СНИЛС",
  inn: "ИНН",
  address: "адрес",
  phones: "телефон",
  emails: "почта",
  income: "доходы",
  documents: "приложенные файлы",
  answers: "ответы в заявлении"
}

const status: Record<ConsentView["status"], string> = {
  granted: "Действует",
  revoked: "Отозвано",
  expired: "Срок истёк"
}

const events: Record<ConsentWithHistory["history"][number]["type"], string> = {
  ConsentGranted: "Вы дали согласие",
  ConsentNarrowed: "Вы оставили часть данных",
  ConsentRevoked: "Вы отозвали согласие",
  ConsentExpired: "Срок истёк"
}

export const words = {
  title: "Согласия",
  lead: "Кому и зачем вы разрешили видеть ваши данные. Отозвать согласие можно в любой момент.",
  none: "Вы пока никому не давали согласий",
  noneText: "Согласие появится здесь, когда вы отправите заявление.",
  sees: "Видит",
  until: "До",
  granted: "Дано",
  ended: "Закончилось",
  revoke: "Отозвать",
  revokeSure: "Отозвать согласие?",
  revokeText:
    "Ведомство сразу перестанет видеть эти данные. Заявление, для которого вы их дали, может остаться без решения.",
  revoked: "Согласие отозвано",
  keep: "Оставить",
  narrow: "Сузить",
  narrowTitle: "Какие данные оставить",
  narrowText: "Снимите отметку с того, что ведомству больше не нужно видеть.",
  narrowed: "Согласие сужено",
  save: "Сохранить",
  history: "История",
  application: "К заявлению",
  data,
  status,
  events
}
