import type { CaseVisit } from "@opora/contract/appointments/desk-visits"

export const words = {
  title: "Приём",
  lead: "Кто записан в отделение. Человек называет код записи.",
  office: "Отделение",
  day: "День",
  columns: {
    time: "Время",
    code: "Код записи",
    service: "Услуга",
    number: "Заявление",
    status: "Явка"
  },
  openNamed: (time: string, number: string) => `${time}, открыть заявление ${number}`,
  came: "Пришёл",
  cameNamed: (code: string) => `Пришёл: ${code}`,
  noted: "Отмечено: человек пришёл",
  nothing: { title: "На этот день никто не записан", text: "Список обновляется сам." },
  noOffice: { title: "У вашего ведомства нет отделений с записью", text: "" },
  visit: "Запись на приём",
  statuses: {
    booked: "Записан",
    cancelled: "Запись отменена",
    kept: "Пришёл",
    missed: "Не пришёл"
  } satisfies Record<CaseVisit["status"], string>,
  code: (code: string) => `код ${code}`
}
