import type { StateKind, Turn } from "@opora/domain/catalogue/life"

const status: Record<StateKind, string> = {
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

const turn: Record<Turn, string> = {
  citizen: "Нужно ваше действие",
  agency: "Действует ведомство",
  outside: "Ждём ответа другой системы",
  nobody: "Действий не требуется"
}

export const words = { status, turn, number: (number: string) => `№ ${number}` }
