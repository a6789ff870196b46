import { events } from "./history-events.words.en.ts"
import type { words as russian } from "./history.words.ru.ts"

export const words: typeof russian = {
  title: "History of actions",
  lead: "All that happened to your data: who, what, and on which ground.",
  show: "Show",
  none: "Nothing here yet",
  noneText: "Actions appear as soon as they happen.",
  you: "You",
  clerk: (agency) => `Clerk: ${agency}`,
  clerkOfPortal: "Staff of the portal",
  office: (name) => `System: ${name}`,
  to: (agency) => `To: ${agency}`,
  number: (number) => `Application No. ${number}`,
  other: "Action in the account",
  offices: {
    portal: "The portal",
    opora: "The Opora portal",
    registries: "State registries",
    treasury: "Treasury",
    payments: "Payments of the portal",
    "payment-provider": "The bank",
    "sign-in": "Sign-in",
    "tax-income-registry": "Registry of the tax service"
  },
  kinds: {
    "": "All actions",
    looks: "Who looked at my data",
    applications: "Applications",
    documents: "Documents",
    consents: "Consents"
  },
  whats: {
    application: "application",
    document: "attached document",
    "tax-income": "data on income",
    passport: "passport",
    snils: "SNILS",
    inn: "INN",
    address: "address",
    identity: "identity check",
    scan: "scan of a document",
    payment: "payment"
  },
  grounds: {
    consent: "by your consent",
    application: "for your application",
    verification: "to verify your identity",
    refund: "to give money back",
    law: "by law"
  },
  events
}
