import type { AppointmentView } from "@opora/contract/appointments/appointments"

type Status = AppointmentView["status"]
type Why = NonNullable<AppointmentView["why"]>

export const words = {
  title: "Мои записи",
  lead: "Приёмы в ведомствах, на которые вы записаны.",
  upcoming: "Предстоящие",
  past: "Прошедшие",
  none: "Вы никуда не записаны",
  noneText: "Когда результат услуги нужно получить лично, время выбирают на странице заявления.",
  toApplications: "К заявлениям",
  nonePast: "Прошедших приёмов нет",
  where: "Где получить",
  office: "Отделение",
  address: "Адрес",
  hours: "Часы работы",
  bring: "Возьмите с собой",
  until: "Хранится до",
  book: "Записаться на приём",
  bookAgain: "Выбрать другое время",
  missed: "Вы пропустили приём. Выберите другое время: результат ждёт вас.",
  booked: "Вы записаны на приём",
  code: "Код записи",
  codeHint: "Назовите его в отделении или покажите QR-код.",
  qr: "QR-код с кодом записи",
  move: "Перенести",
  cancel: "Отменить",
  calendar: "Добавить в календарь",
  paper: "Сохранить PDF",
  paperSaved: "PDF записи — в «Моих документах»",
  application: (number: string) => `Заявление № ${number}`,
  sure: "Отменить запись?",
  sureText: (when: string) =>
    `Приём: ${when}. Это время сразу станет свободным для других. Записаться снова можно в любой момент.`,
  keep: "Оставить",
  cancelled: "Запись отменена",
  picker: {
    book: "Запись на приём",
    move: "Перенести приём",
    back: "К заявлению",
    now: (when: string) => `Сейчас: ${when}`,
    day: "День",
    time: "Время",
    parts: { morning: "Утром", day: "Днём", evening: "Вечером" },
    none: "Свободного времени нет",
    noneText: "Места появляются, когда кто-то отменяет или переносит запись. Загляните позже.",
    again: "Проверить ещё раз",
    chosen: (when: string) => `Вы выбрали: ${when}`,
    choose: "Выберите день и время",
    send: "Записаться",
    sendMove: "Перенести",
    taken: "Это время только что заняли",
    takenText: "Мы обновили список. Выберите другое время.",
    over: "Записаться сейчас нельзя",
    overText: "По этому заявлению приём не нужен.",
    done: "Вы записаны",
    moved: "Приём перенесён"
  },
  statuses: {
    booked: "Вы записаны",
    cancelled: "Отменён",
    kept: "Состоялся",
    missed: "Пропущен"
  } satisfies Record<Status, string>,
  whys: {
    citizen: "Вы отменили запись.",
    application: "Приём больше не нужен: заявление закрыто или результат выдан.",
    consent: "Согласие на передачу данных закончилось."
  } satisfies Record<Why, string>,
  next: "Ближайший приём",
  all: "Все"
}
