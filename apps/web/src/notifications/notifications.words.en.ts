import type { Delivery } from "@opora/domain/notifications/delivery"
import type { Topic } from "@opora/domain/notifications/notice"
import type { words as russian } from "./notifications.words.ru.ts"

export const words: typeof russian = {
  title: "Notifications",
  lead: "Answers of agencies, decisions and reminders.",
  filters: "Which to show",
  unread: "Unread",
  week: "Last 7 days",
  topic: "By kind of service",
  anyTopic: "All",
  markAll: "Mark all as read",
  today: "Today",
  earlier: "Earlier",
  none: "No notifications yet",
  noneText: "Answers of agencies, decisions and reminders will be here.",
  noneFound: "Nothing found",
  noneFoundText: "Try other filters.",
  history: "Sent messages",
  historyLead: "What we sent to your telephone and mailbox.",
  historyNone: "We have sent nothing yet",
  sms: "SMS",
  email: "E-mail",
  topics: {
    applications: "Applications",
    payments: "Payments",
    documents: "Documents",
    consents: "Consents",
    identity: "Identity and data",
    security: "Security"
  } satisfies Record<Topic, string>,
  delivery: {
    sending: "Sending",
    waiting: "Trying again",
    sent: "Delivered",
    refused: "Not sent: no such address"
  } satisfies Record<Delivery["status"], string>
}
