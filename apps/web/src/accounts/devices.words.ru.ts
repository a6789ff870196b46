import { pluralIn } from "@opora/ui/i18n/plural"

const count = pluralIn("ru")

export const words = {
  title: "Активные устройства",
  lead: "Где сейчас открыт ваш кабинет. Если устройство незнакомо, завершите на нём сеанс и смените пароль.",
  sessions: "Открыто сейчас",
  current: "Это устройство",
  lastSeen: (when: string) => `Был активен ${when}`,
  started: (when: string) => `Вход ${when}`,
  address: (address: string) => `Адрес ${address}`,
  methods: {
    password: "пароль",
    passkey: "ключ входа",
    totp: "код из приложения",
    sms: "код из СМС",
    email: "код из письма",
    "recovery-code": "резервный код"
  },
  by: (methods: string) => `Подтверждение: ${methods}`,
  end: "Завершить",
  endOf: (device: string) => `Завершить сеанс: ${device}`,
  ended: "Сеанс завершён",
  endOthers: "Выйти на всех других устройствах",
  othersEnded: "На других устройствах кабинет закрыт",
  endOthersTitle: "Выйти на всех других устройствах?",
  endOthersText: "Там понадобится войти снова. Здесь вы останетесь в кабинете.",
  cancel: "Отмена",
  trusted: "Доверенные устройства",
  trustedLead: "На них не спрашиваем второй способ подтверждения.",
  trustedNone: "Доверенных устройств нет",
  until: (day: string) => `До ${day}`,
  forget: "Не доверять",
  forgetOf: (device: string) => `Не доверять: ${device}`,
  forgotten: "Устройство больше не доверенное",
  signIns: "История входов",
  what: {
    "signed-in": "Вход",
    refused: "Неудачная попытка",
    "signed-out": "Выход",
    ended: "Сеанс завершён",
    evicted: "Сеанс вытеснен новым"
  },
  signInsNone: "Входов ещё не было",
  idle: "Выход при бездействии",
  idleAfter: "Завершать сеанс через",
  idleHint: "За две минуты до этого спросим, здесь ли вы",
  minutes: (minutes: number) =>
    count(minutes, { one: "# минуту", few: "# минуты", many: "# минут", other: "# минуты" }),
  saved: "Сохранено"
}
