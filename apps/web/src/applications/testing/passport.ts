import { ApplicationView } from "@opora/contract/applications/applications"
import { ReceiptAct } from "@opora/domain/applications/receipt/receipt-act"
import * as v from "valibot"

/** An application for a passport that lies before its agency. */
export const passport: ApplicationView = v.parse(ApplicationView, {
  id: "0190a000-0000-7000-8000-000000000007",
  service: "foreign-passport",
  title: { ru: "Заграничный паспорт", en: "Foreign passport" },
  agencyName: { ru: "Министерство внутренних дел", en: "Ministry of Internal Affairs" },
  definition: 1,
  status: "in-work",
  turn: "agency",
  version: 4,
  startedAt: "2026-11-20T09:00:00.000Z",
  updatedAt: "2026-11-21T06:00:00.000Z",
  answers: { birthPlace: "Москва" },
  sent: {
    number: "3358-0404-1859-0680",
    agency: "mvd",
    submittedAt: "2026-11-20T10:00:00.000Z",
    state: "in-work",
    since: "2026-11-21T06:00:00.000Z",
    expectedBy: "2026-12-20T10:00:00.000Z",
    duty: { chargeId: "0190a000-0000-7000-8000-0000000000cc", amount: 600_000, paid: true }
  },
  says: { ru: "Сотрудник проверяет сведения.", en: "A clerk is checking the data." },
  moves: ["withdraw"],
  history: [
    { at: "2026-11-20T10:00:00.000Z", type: "ApplicationSubmitted", by: "citizen" },
    { at: "2026-11-21T06:00:00.000Z", type: "ApplicationTaken", by: "agency" }
  ]
})

/** The same, with a question to the citizen. */
export const asked: ApplicationView = v.parse(ApplicationView, {
  ...passport,
  status: "clarification",
  turn: "citizen",
  version: 5,
  moves: ["answer", "withdraw"],
  sent: {
    ...passport.sent,
    state: "clarification",
    expectedBy: undefined,
    limit: "2026-12-21T10:00:00.000Z",
    asked: { fields: ["birthPlace"], comment: "Уточните место рождения" }
  }
})

/** The same, refused. */
export const refused: ApplicationView = v.parse(ApplicationView, {
  ...passport,
  status: "refused",
  turn: "nobody",
  moves: [],
  says: { ru: "В оформлении паспорта отказано.", en: "The passport has been refused." },
  sent: {
    ...passport.sent,
    expectedBy: undefined,
    reason: { ru: "Есть неоплаченный долг", en: "There is an unpaid debt" }
  }
})

/** The same, handed over: its receipt may be signed. */
export const issued: ApplicationView = v.parse(ApplicationView, {
  ...passport,
  status: "issued",
  turn: "citizen",
  version: 7,
  moves: ["finish"],
  says: { ru: "Паспорт выдан.", en: "The passport has been handed over." },
  sent: {
    ...passport.sent,
    state: "issued",
    expectedBy: undefined,
    limit: "2026-11-28T10:00:00.000Z"
  },
  history: [
    ...passport.history,
    { at: "2026-11-21T10:00:00.000Z", type: "ApplicationIssued", by: "agency" }
  ]
})

/** The act of its receipt. */
export const receiptAct: ReceiptAct = v.parse(ReceiptAct, {
  number: "3358-0404-1859-0680",
  service: passport.title,
  received: { ru: "Заграничный паспорт на 10 лет", en: "A passport for 10 years" },
  agency: passport.agencyName,
  place: {
    name: { ru: "Отдел по вопросам миграции, центр", en: "Migration office, centre" },
    address: { ru: "Москва, Новослободская ул., 45", en: "Moscow, Novoslobodskaya st., 45" }
  },
  issuedAt: "2026-11-21T10:00:00.000Z",
  issuedBy: passport.agencyName,
  recipient: "Иванова Анна Петровна"
})
