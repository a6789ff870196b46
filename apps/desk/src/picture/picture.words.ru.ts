export const words = {
  larger: "Увеличить",
  smaller: "Уменьшить",
  largerNamed: (name: string) => `Увеличить: ${name}`,
  turn: "Повернуть",
  turnNamed: (name: string) => `Повернуть: ${name}`,
  failed: "Изображение не открылось.",
  again: "Открыть ещё раз",
  show: (name: string) => `Показать: ${name}`,
  hide: (name: string) => `Скрыть: ${name}`
}
