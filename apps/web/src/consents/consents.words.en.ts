import type { words as russian } from "./consents.words.ru.ts"

export const words: typeof russian = {
  title: "Consents",
  lead: "Whom you have allowed to see your data, and for what. You can take a consent back at any time.",
  none: "You have given no consents yet",
  noneText: "A consent appears here when you send an application.",
  sees: "Sees",
  until: "Until",
  granted: "Given",
  ended: "Ended",
  revoke: "Revoke",
  revokeSure: "Revoke the consent?",
  revokeText:
    "The agency will stop seeing these data at once. The application you gave them for may stay undecided.",
  revoked: "The consent is revoked",
  keep: "Keep",
  narrow: "Narrow",
  narrowTitle: "Which data to leave",
  narrowText: "Take the mark off what the agency need not see any more.",
  narrowed: "The consent is narrowed",
  save: "Save",
  history: "History",
  application: "To the application",
  data: {
    name: "full name",
    "birth-date": "date of birth",
    passport: "passport",
    snils: "SNILS",
    inn: "INN",
    address: "address",
    phones: "telephone",
    emails: "e-mail",
    income: "income",
    documents: "attached files",
    answers: "answers in the application"
  },
  status: { granted: "In force", revoked: "Revoked", expired: "Expired" },
  events: {
    ConsentGranted: "You gave the consent",
    ConsentNarrowed: "You left a part of the data",
    ConsentRevoked: "You revoked the consent",
    ConsentExpired: "The consent expired"
  }
}
