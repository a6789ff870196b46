export const words = {
  added: (day: string) => `Добавлен ${day}`,
  until: (day: string) => `Действует до ${day}`,
  uploaded: "Загружен вами"
}
