import { pluralIn } from "../i18n/plural.ts"

const count = pluralIn("ru")

export const words = {
  brand: "Опора",
  optional: "необязательно",
  choose: "Выберите",
  show: "Показать",
  hide: "Скрыть",
  showPassword: "Показать пароль",
  hidePassword: "Скрыть пароль",
  openCalendar: (label: string) => `Открыть календарь: ${label}`,
  dayHint: "ДД.ММ.ГГГГ",
  dropFile: "Перетащите файл сюда или",
  chooseFile: "выберите на устройстве",
  uploading: "Загружается",
  uploaded: "Загружен",
  uploadFailed: "Не загрузился",
  retry: "Повторить",
  remove: (what: string) => `Удалить: ${what}`,
  close: "Закрыть",
  back: "Назад",
  showMore: "Показать ещё",
  loading: "Загружаем…",
  mistakes: (mistakes: number) =>
    count(mistakes, {
      one: "Исправьте # ошибку",
      few: "Исправьте # ошибки",
      many: "Исправьте # ошибок",
      other: "Исправьте # ошибки"
    }),
  step: (at: number, of: number) => `Шаг ${at} из ${of}`,
  stepDone: "пройден",
  timeline: { done: "Выполнено", current: "Сейчас", next: "Впереди" },
  progress: (percent: number) => `${percent} %`
}
