import type { DeskEvent } from "@opora/domain/staff/desk-event"

const events: Record<DeskEvent, string> = {
  DeskSignedIn: "Вход",
  DeskSignInRefused: "Вход не удался",
  DeskSignInHeldBack: "Вход приостановлен: слишком много попыток",
  DeskSignedOut: "Выход"
}

export const words = {
  title: "Журнал персонала",
  lead: "Кто входил на рабочее место и кому не удалось. Сначала новые записи, время московское.",
  show: "Показать",
  all: "Все события",
  events,
  columns: {
    at: "Когда",
    event: "Что произошло",
    who: "Кто",
    device: "Устройство",
    address: "IP-адрес"
  },
  nobody: "Такого сотрудника нет",
  unknown: "Неизвестно",
  none: { title: "Записей пока нет", text: "Новые появятся здесь сами." }
}
