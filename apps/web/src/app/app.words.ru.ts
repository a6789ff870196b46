import { pluralIn } from "@opora/ui/i18n/plural"

const count = pluralIn("ru")

const levels: Readonly<Record<string, string>> = {
  basic: "Базовый",
  standard: "Средний",
  verified: "Продвинутый"
}

export const words = {
  menu: "Основное меню",
  more: "Ещё",
  sections: {
    home: "Главная",
    services: "Услуги",
    applications: "Заявления",
    documents: "Документы",
    payments: "Платежи",
    appointments: "Мои записи",
    notifications: "Уведомления",
    consents: "Согласия",
    history: "История действий",
    profile: "Мои данные",
    verification: "Подтверждение личности",
    security: "Настройки безопасности",
    devices: "Активные устройства"
  },
  signIn: "Войти",
  signOut: "Выйти",
  unread: (unread: number) =>
    count(unread, {
      one: "# непрочитанное",
      few: "# непрочитанных",
      many: "# непрочитанных",
      other: "# непрочитанных"
    }),
  newVersion: "Портал обновился. Перейдите на новую версию, когда сохраните начатое.",
  takeNewVersion: "Обновить страницу",
  levelNeeded: (level: string) => `Нужен уровень «${levels[level] ?? level}».`,
  raiseLevel: "Подтвердить личность",
  notFound: "Страница не найдена",
  notFoundLead: "Возможно, адрес набран с ошибкой или страница переехала.",
  toHome: "На главную"
}
