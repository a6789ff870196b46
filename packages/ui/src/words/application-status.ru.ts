import type { StateKind } from "@opora/domain/catalogue/life"

/** How an application stands, to citizens and clerks alike. */
export const status: Record<StateKind, string> = {
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
