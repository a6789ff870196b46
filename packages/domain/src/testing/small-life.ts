/** The same words in both languages. */
export const said = (text: string) => ({ ru: text, en: text })
export const minutes = (amount: number) => ({ amount, unit: "minutes" })
const move = (doing: string, by: string, to: string, when?: string) => ({
  do: doing,
  by,
  to,
  ...(when && { when })
})

/** The states of the small service. */
export const smallLife = [
  {
    id: "draft",
    kind: "draft",
    says: said("Черновик"),
    turn: "citizen",
    moves: [move("submit", "citizen", "payment", "fee > 0"), move("submit", "citizen", "accepted")]
  },
  {
    id: "payment",
    kind: "payment",
    says: said("Оплатите"),
    turn: "citizen",
    limit: minutes(3),
    pausesClock: true,
    moves: [
      move("pay", "system", "accepted"),
      move("withdraw", "citizen", "withdrawn"),
      move("expire", "system", "unpaid")
    ]
  },
  {
    id: "accepted",
    kind: "accepted",
    says: said("Принято"),
    turn: "agency",
    limit: minutes(2),
    moves: [
      move("take", "clerk", "in-work"),
      move("edit", "citizen", "accepted"),
      move("withdraw", "citizen", "withdrawn")
    ]
  },
  {
    id: "in-work",
    kind: "in-work",
    says: said("В работе"),
    turn: "agency",
    moves: [
      move("ask", "clerk", "clarification"),
      move("approve", "clerk", "approved"),
      move("refuse", "clerk", "refused"),
      move("withdraw", "citizen", "withdrawn")
    ]
  },
  {
    id: "clarification",
    kind: "clarification",
    says: said("Ответьте"),
    turn: "citizen",
    limit: minutes(3),
    pausesClock: true,
    moves: [
      move("answer", "citizen", "in-work"),
      move("withdraw", "citizen", "withdrawn"),
      move("expire", "system", "unanswered")
    ]
  },
  {
    id: "approved",
    kind: "approved",
    says: said("Одобрено"),
    turn: "agency",
    moves: [move("make-ready", "clerk", "ready")]
  },
  {
    id: "ready",
    kind: "ready",
    says: said("Готово"),
    turn: "citizen",
    moves: [move("issue", "clerk", "issued")]
  },
  {
    id: "issued",
    kind: "issued",
    says: said("Выдано"),
    turn: "citizen",
    limit: minutes(1),
    moves: [move("finish", "citizen", "done"), move("expire", "system", "done")]
  },
  { id: "done", kind: "done", says: said("Всё"), turn: "nobody", moves: [] },
  { id: "refused", kind: "refused", says: said("Отказ"), turn: "nobody", moves: [] },
  { id: "unanswered", kind: "refused", says: said("Нет ответа"), turn: "nobody", moves: [] },
  { id: "unpaid", kind: "withdrawn", says: said("Не оплачено"), turn: "nobody", moves: [] },
  { id: "withdrawn", kind: "withdrawn", says: said("Отозвано"), turn: "nobody", moves: [] }
]
