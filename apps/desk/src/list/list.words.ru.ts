export const words = {
  noDeadline: "Без срока",
  overdueBy: (span: string) => `Просрочено: ${span}`,
  left: (span: string) => `Осталось: ${span}`,
  keys: "Клавиши ↑ и ↓ — по списку, Enter — открыть",
  stale: (time: string) => `Список не обновляется: нет связи. Он показан на ${time}.`
}
