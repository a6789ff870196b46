import { pluralIn } from "../i18n/plural.ts"

const count = pluralIn("ru")

export const words = {
  brand: "Опора",
  brandUnder: "Государственные услуги",
  language: "Язык",
  toDark: "Включить тёмную тему",
  toLight: "Включить светлую тему",
  lowVision: {
    title: "Версия для слабовидящих",
    settings: "Настройки вида",
    size: "Размер шрифта",
    scheme: "Цветовая схема",
    schemes: {
      bw: "чёрным по белому",
      wb: "белым по чёрному",
      blue: "тёмно-синим по голубому",
      beige: "коричневым по бежевому",
      brown: "зелёным по коричневому"
    },
    spacing: "Интервалы",
    spacings: { "0": "Обычные", "1": "Средние", "2": "Большие" },
    face: "Шрифт",
    sans: "Без засечек",
    serif: "С засечками",
    images: "Изображения",
    imagesOn: "Показывать",
    imagesOff: "Скрыть",
    leave: "Обычная версия сайта"
  },
  optional: "необязательно",
  choose: "Выберите",
  show: "Показать",
  hide: "Скрыть",
  fileFailed: "Файл не открылся.",
  noPdfViewer: "Этот браузер не показывает PDF. Скачайте файл и откройте его в другой программе.",
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
  progress: (percent: number) => `${percent} %`,
  unreachable: "Нет связи с порталом. Проверьте интернет и попробуйте ещё раз.",
  broken:
    "Что-то пошло не так. Обновите страницу; если не поможет — попробуйте через несколько минут.",
  wait: {
    seconds: (seconds: number) =>
      count(seconds, {
        one: "Нужно подождать # секунду",
        few: "Нужно подождать # секунды",
        many: "Нужно подождать # секунд",
        other: "Нужно подождать # секунды"
      }),
    minutes: (minutes: number) =>
      count(minutes, {
        one: "Нужно подождать # минуту",
        few: "Нужно подождать # минуты",
        many: "Нужно подождать # минут",
        other: "Нужно подождать # минуты"
      })
  },
  tryAgain: "Попробовать ещё раз",
  offline:
    "Нет соединения с интернетом. То, что вы уже открыли, остаётся на экране; отправить получится, когда связь появится.",
  idle: {
    title: "Вы ещё здесь?",
    text: (left: string) =>
      `Чтобы никто не продолжил работу за вас, через ${left} мы завершим сеанс.`,
    stay: "Остаться",
    seconds: (seconds: number) =>
      count(seconds, {
        one: "# секунду",
        few: "# секунды",
        many: "# секунд",
        other: "# секунды"
      }),
    soon: "Сеанс скоро закончится",
    soonText: (left: string) =>
      `Сеанс длится не больше 12 часов. Через ${left} нужно будет войти снова; сохраните начатое.`,
    understood: "Понятно"
  },
  skip: "К содержанию",
  yes: "Да",
  no: "Нет",
  empty: "Не указано",
  before: "Было",
  after: "Стало",
  unchanged: "Не изменилось",
  flatShort: (flat: string) => `кв. ${flat}`
}
