import type { Keeping } from "./draft/draft-keeper.ts"

const keeping: Record<Keeping["is"], string> = {
  new: "Черновик сохранится сам",
  saved: "Сохранено",
  saving: "Сохраняем…",
  waiting: "Сохраним, когда появится связь",
  conflict: "Черновик изменён в другом окне",
  refused: "Не сохранилось"
}

const events: Readonly<Record<string, string>> = {
  ApplicationSubmitted: "Заявление отправлено",
  ApplicationDutyPaid: "Госпошлина оплачена",
  ApplicationTaken: "Принято в работу",
  ClarificationAsked: "Требуется уточнение",
  ClarificationAnswered: "Вы ответили на уточнение",
  ApplicationAmended: "Вы изменили заявление",
  ApplicationDataFetched: "Данные получены из реестра",
  ApplicationApproved: "Одобрено",
  ApplicationRefused: "Отказано",
  ApplicationResultAttached: "Результат в «Моих документах»",
  VisitInvited: "Готово к выдаче",
  ApplicationIssued: "Выдано",
  ApplicationCompleted: "Завершено",
  ReceiptSigned: "Вы подписали акт о получении",
  ReceiptActAttached: "Акт о получении в «Моих документах»",
  DutyCameLate: "Госпошлина пришла после закрытия",
  DutyRefundAsked: "Ведомство возвращает госпошлину",
  DutyReturned: "Госпошлина возвращена",
  DutyRefundDeclined: "Банк не принял возврат госпошлины",
  ApplicationWithdrawn: "Заявление отозвано",
  ApplicationReminded: "Напомнили о сроке",
  ApplicationOverdue: "Срок прошёл",
  AppointmentBooked: "Вы записались на приём",
  AppointmentMoved: "Вы перенесли приём",
  AppointmentReminded: "Напомнили о приёме",
  AppointmentCancelled: "Запись на приём отменена",
  AppointmentKept: "Вы были на приёме",
  AppointmentMissed: "Приём прошёл без вас"
}

export const words = {
  title: "Мои заявления",
  lead: "Черновики, заявления в работе и решения.",
  none: "Заявлений пока нет",
  noneText: "Выберите услугу и подайте заявление — его ход будет виден здесь.",
  toServices: "К услугам",
  keeping,
  conflict: {
    title: "Черновик изменён в другом окне",
    text: "Там другие ответы в полях:",
    mine: "Оставить мои ответы",
    theirs: "Взять сохранённые там"
  },
  moved: {
    title: "Форма заявления обновилась",
    added: "Новый вопрос",
    removed: "Больше не спрашиваем",
    cleared: "Ответьте заново"
  },
  apply: {
    back: "К услуге",
    fee: (sum: string) => `Госпошлина: ${sum}`,
    feeText: "Оплатить её можно сразу после отправки.",
    changeLater: "После отправки изменить сведения можно, пока заявление не взяли в работу.",
    noFee: "Госпошлины нет.",
    shares: "Отправляя заявление, вы разрешаете видеть ваши данные",
    toWhom: "Кому",
    what: "Какие данные",
    why: "Зачем",
    until: "До",
    revoke: "Согласие можно отозвать в «Согласиях».",
    send: "Отправить",
    confirm: "Отправка заявления",
    discard: "Удалить черновик",
    discarded: "Черновик удалён",
    notSaved: "Черновик ещё не сохранён. Отправить можно, когда появится связь.",
    wrong: "Исправьте ошибки и отправьте ещё раз."
  },
  sent: {
    title: "Заявление отправлено",
    number: "Номер заявления",
    text: "Мы сообщим, когда что-то изменится.",
    owed: (amount: string) => `Осталось оплатить госпошлину: ${amount}`,
    owedText: "Откройте заявление и оплатите: до оплаты оно не уйдёт в работу.",
    open: "Открыть заявление",
    qr: "QR-код для проверки копии заявления"
  },
  one: {
    course: "Ход рассмотрения",
    details: "Сведения",
    number: "Номер",
    agency: "Ведомство",
    submitted: "Подано",
    expected: "Решение до",
    term: "Срок решения",
    stands: "Приостановлен, пока ждём вас",
    limit: "Ждём вас до",
    overdue: "Ведомство задерживает решение. Мы напомнили о сроке.",
    duty: "Госпошлина",
    dutyPaid: (sum: string) => `${sum}, оплачена`,
    dutyReturned: (sum: string) => `${sum}, возвращена`,
    dutyOwed: (sum: string) => `${sum}, не оплачена`,
    answer: "Ответить",
    edit: "Редактировать заявление",
    goOn: "Продолжить заполнение",
    withdraw: "Отозвать заявление",
    repeat: "Подать ещё раз",
    copy: "Скачать заявление, PDF",
    result: "Открыть результат",
    resultSave: "Скачать результат",
    resultForward: "Переслать",
    reason: "Причина отказа",
    comment: "Комментарий ведомства",
    next: "Что дальше",
    withdrawSure: "Отозвать заявление?",
    withdrawText: "Ведомство прекратит работу. Вернуть заявление нельзя, но можно подать новое.",
    keep: "Не отзывать",
    withdrawn: "Заявление отозвано",
    copied: "Копия сохранена в «Моих документах»"
  },
  corrections: {
    title: "Уточнения",
    at: (when: string) => `Ваш ответ, ${when}`
  },
  change: {
    answer: "Ответ на уточнение",
    edit: "Изменение заявления",
    send: "Отправить ответ",
    save: "Сохранить изменения",
    answered: "Ответ отправлен",
    saved: "Изменения отправлены",
    nothing: "Сейчас менять заявление нельзя",
    nothingText: "Возможно, ведомство уже принимает решение."
  },
  events
}
