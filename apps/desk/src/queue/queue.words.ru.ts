import type { DeskKind } from "@opora/domain/staff/desk-item"

const kinds: Record<DeskKind, string> = {
  identity: "Проверка личности"
}

export const words = {
  title: "Очередь",
  lead: "Сначала те, у кого раньше срок",
  tabs: "Чьи дела",
  parts: { nobody: "Свободные", me: "Мои" },
  kinds,
  columns: { kind: "Дело", label: "Номер", since: "Поступило", dueBy: "Срок" },
  openNamed: (label: string) => `Открыть: ${label}`,
  nothing: {
    nobody: { title: "Свободных дел нет", text: "Новые появятся здесь сами." },
    me: { title: "У вас нет дел в работе", text: "Возьмите дело из свободных." }
  }
}
