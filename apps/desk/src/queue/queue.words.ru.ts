import type { DeskKind } from "@opora/domain/staff/desk-item"

const kinds: Record<DeskKind, string> = {
  identity: "Проверка личности"
}

export const words = {
  title: "Очередь",
  lead: "Сначала те, у кого раньше срок",
  tabs: "Чьи дела",
  free: "Свободные",
  mine: "Мои",
  kinds,
  columns: { kind: "Дело", label: "Номер", since: "Поступило", dueBy: "Срок" },
  overdue: "Просрочено",
  open: "Открыть",
  openNamed: (label: string) => `Открыть: ${label}`,
  noDeadline: "Без срока",
  nothingFree: "Свободных дел нет",
  nothingFreeText: "Новые появятся здесь сами.",
  nothingMine: "У вас нет дел в работе",
  nothingMineText: "Возьмите дело из свободных."
}
