export const words = {
  cancel: "Отмена",
  change: "Изменить текст",
  citizenReads: "Гражданин прочитает:"
}
