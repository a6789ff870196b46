import type { Move, Turn } from "@opora/domain/catalogue/life"
import { status } from "@opora/ui/words/application-status.ru"
import { seal } from "./seal.words.ru.ts"
import { told } from "./told.words.ru.ts"

const turns: Record<Turn, string> = {
  agency: "ведомство",
  citizen: "гражданин",
  outside: "реестр или другая служба",
  nobody: "дело закрыто"
}

/** What the end of the state's own limit means, by who is to act. */
const limits: Record<Turn, string> = {
  agency: "Этот шаг — до",
  citizen: "Ждём гражданина до",
  outside: "Ждём ответа до",
  nobody: "Хранится до"
}

/** By the journal's type. */
const events: Readonly<Record<string, string>> = {
  ApplicationSubmitted: "Заявление подано",
  ApplicationDutyPaid: "Госпошлина оплачена",
  ApplicationTaken: "Взято в работу",
  ClarificationAsked: "Запрошено уточнение",
  ClarificationAnswered: "Гражданин ответил",
  ApplicationAmended: "Гражданин изменил заявление",
  ApplicationDataFetched: "Получены данные из реестра",
  ApplicationResultAttached: "Документ выдан гражданину",
  ApplicationReminded: "Напомнили о сроке",
  ApplicationOverdue: "Срок прошёл",
  AppointmentBooked: "Запись на приём",
  AppointmentMoved: "Приём перенесён",
  AppointmentReminded: "Напоминание о приёме",
  AppointmentCancelled: "Запись на приём отменена",
  AppointmentKept: "Приём состоялся",
  AppointmentMissed: "Приём пропущен",
  ApplicationApproved: "Одобрено",
  ApplicationRefused: "Отказано",
  VisitInvited: "Готово к выдаче",
  ApplicationIssued: "Выдано",
  ApplicationCompleted: "Завершено",
  ReceiptSigned: "Гражданин подписал акт о получении",
  ReceiptActAttached: "Акт о получении приложен",
  DutyCameLate: "Госпошлина пришла после закрытия",
  DutyRefundAsked: "Ведомство возвращает госпошлину",
  DutyReturned: "Госпошлина возвращена",
  DutyRefundDeclined: "Банк не принял возврат госпошлины",
  ApplicationWithdrawn: "Отозвано"
}

export const words = {
  queueTitle: "Заявления",
  queueLead: "Сначала те, что ждут дольше",
  tabs: "Какие заявления",
  shows: { open: "Ждут решения", waiting: "Ждут гражданина", closed: "Закрытые" },
  nothing: {
    open: { title: "Все заявления разобраны", text: "Новые появятся здесь сами." },
    waiting: { title: "Никого не ждём", text: "Здесь дела, где ход за гражданином." },
    closed: { title: "Закрытых дел нет", text: "Здесь будут завершённые, отозванные и отказы." }
  },
  columns: {
    number: "Номер",
    service: "Услуга",
    submitted: "Подано",
    status: "Состояние",
    limit: "Срок",
    closed: "Закрыто"
  },
  openNamed: (number: string) => `Открыть заявление ${number}`,
  statuses: status,
  turn: "Чей ход",
  turns,
  back: "Заявления",
  oneTitle: "Заявление",
  title: (number: string) => `Заявление № ${number}`,
  notThere: "Дело не открылось",
  notThereText:
    "Такого номера нет, дело другого ведомства или гражданин отозвал согласие на просмотр данных.",
  toCases: "К заявлениям",
  submitted: "Подано",
  decideBy: "Срок решения",
  stands: (why: string, left: string) => `Срок остановлен, ${why}. Потом останется: ${left}`,
  tillPaid: "пока не оплачена госпошлина",
  tillAnswered: "пока гражданин не ответит",
  limits,
  duty: "Госпошлина",
  dutyPaid: "Оплачена",
  dutyOwed: "Не оплачена",
  isAsked: "Ждём уточнения",
  changedAt: (when: string) => `Изменено ${when}`,
  askedTitle: "Гражданина просят уточнить",
  seal,
  fetched: "Данные из реестра",
  fetchedHint: "Ответ реестра, не слова гражданина",
  told,
  history: "Ход дела",
  historyBy: { citizen: "Гражданин", agency: "Ведомство", portal: "Портал" },
  events,
  otherEvent: "Изменение",
  looked: "Ваш просмотр записан в историю гражданина.",
  decision: "Решение",
  moves: {
    take: "Взять в работу",
    ask: "Запросить уточнение",
    approve: "Одобрить",
    refuse: "Отказать",
    "make-ready": "Готово к выдаче",
    issue: "Отметить выдачу",
    finish: "Завершить"
  } satisfies Partial<Record<Move, string>>,
  moved: {
    take: "Дело взято в работу",
    ask: "Уточнение запрошено",
    approve: "Одобрено",
    refuse: "Отказ отправлен",
    "make-ready": "Гражданин приглашён за результатом",
    issue: "Выдача отмечена",
    finish: "Дело завершено"
  } satisfies Partial<Record<Move, string>>,
  outdated: "Дело изменилось, пока вы решали",
  outdatedText: "Мы показали его заново. Проверьте и решите ещё раз.",
  outdatedOver: "Мы показали его заново: решать здесь больше нечего.",
  movedOn: "Дело изменилось",
  movedOnTo: (standing: string, turn: string) => `Теперь: ${standing}, ход: ${turn}.`,
  addedTo: "К делу что-то добавилось: документ, напоминание или правка гражданина.",
  showAnew: "Показать заново",
  nextCase: "Следующее дело",
  askFields: "Что уточнить",
  askFieldsHint: "Гражданин сможет изменить только отмеченное",
  askComment: "Что и почему нужно исправить",
  comment: "Комментарий для гражданина",
  refuseReason: "Причина отказа",
  refuseCertain: "Отказ нельзя отменить",
  refuseSuggestions: "Частые причины",
  row: (item: string, place: number) => `${item} ${place}`
}
