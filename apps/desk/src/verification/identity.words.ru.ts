import type { Finding, RefusalReason } from "@opora/domain/verification/identity-case"
import type { ScanKind } from "@opora/domain/verification/scan"

const findings: Record<Finding["what"], string> = {
  "passport-dates": "Даты паспорта",
  "passport-registry": "Паспорт в реестре",
  "snils-registry": "СНИЛС в реестре"
}
const outcomes: Record<Finding["outcome"], string> = {
  passed: "Совпадает",
  failed: "Не совпадает",
  silent: "Реестр не ответил"
}
const scans: Record<ScanKind, string> = {
  passport: "Паспорт",
  snils: "СНИЛС",
  selfie: "Фото лица с паспортом"
}
const reasons: Record<RefusalReason, string> = {
  unreadable: "Скан нельзя прочитать",
  "data-differ": "Данные в скане и в кабинете различаются",
  "another-person": "На фото другой человек",
  "document-invalid": "Документ недействителен"
}

export const words = {
  title: "Проверка личности",
  notTaken: "Данные видит только тот, кто взял дело",
  notTakenText: "Ваш просмотр будет записан в историю гражданина.",
  take: "Взять в работу",
  giveBack: "Вернуть в очередь",
  approve: "Подтвердить личность",
  refuse: "Отказать",
  ask: "Запросить другие сканы",
  profile: "Данные из кабинета",
  name: "Фамилия, имя, отчество",
  birthDate: "Дата рождения",
  passport: "Паспорт",
  issued: "Выдан",
  issuer: "Кем выдан",
  missing: "Не указано",
  machine: "Автоматические проверки",
  findings,
  outcomes,
  scans,
  scansTitle: "Сканы",
  scanNotShown: "Скан не открылся. Обновите страницу.",
  reason: "Причина",
  reasons,
  comment: "Что сообщить гражданину",
  commentHint: "Например: на странице с пропиской засвечена печать, пришлите снимок без вспышки",
  wanted: "Какие сканы нужны",
  cancel: "Отмена",
  approved: "Личность подтверждена",
  refused: "Отказ отправлен",
  asked: "Запрос отправлен",
  returned: "Дело возвращено в очередь",
  decision: "Решение",
  dueBy: (when: string) => `Решить до ${when}`,
  queue: "Очередь"
}
