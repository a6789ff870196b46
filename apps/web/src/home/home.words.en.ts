import { pluralIn } from "@opora/ui/i18n/plural"
import type { words as russian } from "./home.words.ru.ts"

const count = pluralIn("en")

export const words: typeof russian = {
  hello: (name) => (name === undefined ? "Good afternoon" : `Good afternoon, ${name}`),
  waiting: (waiting) =>
    waiting === 0
      ? "Nothing waits for you now"
      : count(waiting, {
          one: "# application waits for you",
          other: "# applications wait for you"
        }),
  all: "All",
  by: (day) => `Reply by ${day}`,
  actions: {
    payment: { title: "Pay the duty", go: "Go to payment" },
    clarification: { title: "Answer the clarification", go: "Answer" },
    ready: { title: "Collect the result", go: "Details" },
    other: { title: "It is your turn", go: "Open the application" }
  },
  about: (service, agency) => `${service}. ${agency}`,
  level: {
    title: "Verify your identity",
    text: "Your level is “Basic”. With “Standard” you can apply and pay: link a bank and switch on a second factor.",
    go: "Verify my identity"
  },
  applications: "My applications",
  applicationsNone: "No applications yet",
  applicationsNoneText: "Find a service and send your first application: the draft keeps itself.",
  toServices: "Choose a service",
  documents: "My documents",
  documentsNone: "No documents yet",
  documentsNoneText: "The results of services and the files you upload will be here.",
  toDocuments: "Upload a document",
  notifications: "Notifications",
  notificationsNone: "No notifications yet",
  notificationsNoneText: "Here we tell you of your applications, payments and sign-ins.",
  popular: "Often needed"
}
