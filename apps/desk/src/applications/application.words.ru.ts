import type { Move, StateKind } from "@opora/domain/catalogue/life"

const statuses: Record<StateKind, string> = {
  draft: "Черновик",
  accepted: "Принято",
  "in-work": "В работе",
  clarification: "Требуется уточнение",
  payment: "Ожидает оплаты",
  approved: "Одобрено",
  refused: "Отказано",
  ready: "Готово к выдаче",
  issued: "Выдано",
  done: "Завершено",
  withdrawn: "Отозвано"
}

const moves: Partial<Record<Move, string>> = {
  take: "Взять в работу",
  ask: "Запросить уточнение",
  approve: "Одобрить",
  refuse: "Отказать",
  "make-ready": "Готово к выдаче",
  issue: "Отметить выдачу",
  finish: "Завершить"
}

/** By the journal's type. */
const events: Readonly<Record<string, string>> = {
  ApplicationSubmitted: "Заявление подано",
  ApplicationDutyPaid: "Госпошлина оплачена",
  ApplicationTaken: "Взято в работу",
  ClarificationAsked: "Запрошено уточнение",
  ClarificationAnswered: "Гражданин ответил",
  ApplicationAmended: "Гражданин изменил заявление",
  ApplicationDataFetched: "Получены данные из реестра",
  ApplicationResultAttached: "Документ выдан гражданину",
  ApplicationReminded: "Напомнили о сроке",
  ApplicationOverdue: "Срок прошёл",
  ApplicationApproved: "Одобрено",
  ApplicationRefused: "Отказано",
  VisitInvited: "Готово к выдаче",
  ApplicationIssued: "Выдано",
  ApplicationCompleted: "Завершено",
  ApplicationWithdrawn: "Отозвано"
}

export const words = {
  queueTitle: "Заявления",
  tabs: "Какие заявления",
  shows: { open: "Ждут решения", waiting: "Ждут гражданина", closed: "Закрытые" },
  nothing: "Заявлений нет",
  nothingText: "Новые появятся здесь сами.",
  columns: { number: "Номер", service: "Услуга", status: "Состояние", limit: "Срок" },
  openNamed: (number: string) => `Открыть заявление ${number}`,
  overdue: "Просрочено",
  noLimit: "Без срока",
  statuses,
  back: "Заявления",
  oneTitle: "Заявление",
  title: (number: string) => `Заявление № ${number}`,
  notThere: "Дело не открылось",
  notThereText:
    "Такого номера нет, дело другого ведомства или гражданин отозвал согласие на просмотр данных.",
  toCases: "К заявлениям",
  submitted: "Подано",
  expected: "Решить до",
  duty: "Госпошлина",
  dutyPaid: "Оплачена",
  dutyOwed: "Не оплачена",
  fetched: "Данные из реестров",
  history: "Ход дела",
  historyBy: { citizen: "Гражданин", agency: "Ведомство", portal: "Портал" },
  events,
  otherEvent: "Изменение",
  looked: "Ваш просмотр записан в историю гражданина.",
  decision: "Решение",
  nothingToDo: "Сейчас ход за другой стороной.",
  moves,
  moved: "Сделано",
  cancel: "Отмена",
  askFields: "Что уточнить",
  askFieldsHint: "Гражданин сможет изменить только отмеченное",
  askComment: "Что и почему нужно исправить",
  comment: "Комментарий для гражданина",
  refuseReason: "Причина отказа",
  refuseSuggestions: "Частые причины",
  openFile: (name: string) => `Открыть: ${name}`,
  row: (item: string, place: number) => `${item} ${place}`
}
