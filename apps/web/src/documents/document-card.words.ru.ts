export const words = {
  added: (day: string) => `Добавлен ${day}`,
  until: (day: string) => `Действителен до ${day}`,
  uploaded: "Загружен вами"
}
