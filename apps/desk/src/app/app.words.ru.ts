import type { Role } from "@opora/domain/staff/role"

const roles: Record<Role, string> = {
  clerk: "Специалист ведомства",
  operator: "Оператор портала",
  support: "Поддержка",
  auditor: "Аудитор",
  publisher: "Редактор услуг",
  administrator: "Администратор"
}

export const words = {
  desk: "Рабочее место",
  roles,
  sections: {
    applications: "Заявления",
    visits: "Приём",
    queue: "Очередь",
    staffJournal: "Журнал персонала"
  },
  menu: "Меню рабочего места",
  signOut: "Выйти",
  nothingHere: "Для вашей роли дел здесь нет",
  nothingHereText: "Если вы ждали очередь, попросите администратора проверить вашу роль.",
  notFound: "Страница не найдена",
  notFoundLead: "Возможно, адрес набран с ошибкой или дело уже закрыто.",
  toQueue: "К очереди"
}
