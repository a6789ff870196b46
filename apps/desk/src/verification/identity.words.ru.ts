import type { Finding, RefusalReason } from "@opora/domain/verification/identity-case"
import type { ScanKind } from "@opora/domain/verification/scan"
import type { Leaving } from "./identity.api.ts"

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
const done: Record<Leaving["to"], string> = {
  approve: "Личность подтверждена",
  refuse: "Отказ отправлен",
  "ask-for-scans": "Запрос отправлен",
  return: "Дело возвращено в очередь",
  "hand-over": "Дело передано коллеге"
}

export const words = {
  title: "Проверка личности",
  queue: "Очередь",
  toQueue: "К очереди",
  decideBy: "Решить до",
  notTaken: "Данные видит только тот, кто взял дело",
  notTakenText: "Ваш просмотр будет записан в историю гражданина.",
  take: "Взять в работу",
  takenByOther: "Дело уже не свободно",
  takenByOtherText: "Его взял коллега, либо решение уже принято.",
  notThere: "Такого дела в очереди нет",
  notThereText: "Возможно, адрес набран с ошибкой или дело для другой роли.",
  approve: "Подтвердить личность",
  refuse: "Отказать",
  ask: "Запросить другие сканы",
  giveBack: "Вернуть в очередь",
  handOver: "Передать коллеге",
  handOverTo: "Кому передать",
  chooseWhom: "Выберите коллегу",
  nobodyToHandTo: "Сейчас передать некому: других операторов нет.",
  doubtTitle: "Подтвердить, хотя проверка не всё подтвердила?",
  doubtText: "Автоматические проверки не подтвердили:",
  profile: "Данные из кабинета",
  name: "Фамилия, имя, отчество",
  birthDate: "Дата рождения",
  passport: "Паспорт",
  issued: "Выдан",
  issuer: "Кем выдан",
  issuerCode: "Код подразделения",
  snils: "СНИЛС",
  missing: "Не указано",
  machine: "Автоматические проверки",
  decision: "Решение",
  findings,
  outcomes,
  scans,
  scansTitle: "Сканы",
  pdf: (name: string) => `${name}, PDF`,
  reason: "Причина",
  reasons,
  refuseCertain: (reason: string) => `Отказ нельзя отменить. Причина: ${reason}`,
  comment: "Что сообщить гражданину",
  commentHint: "Например: на странице с пропиской засвечена печать, пришлите снимок без вспышки",
  wanted: "Какие сканы нужны",
  done
}
