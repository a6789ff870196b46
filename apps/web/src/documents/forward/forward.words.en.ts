import type { words as ru } from "./forward.words.ru.ts"

export const words: typeof ru = {
  title: "Forward the document",
  lead: (title) => `“${title}”: to which service?`,
  sealed:
    "The document goes as it was issued, with its signature. The agency sees it only when you send the application.",
  plain: "The agency sees the document only when you send the application.",
  none: "No service takes this document yet",
  noneText: "Download it to hand it over yourself. Its code proves that it is genuine.",
  services: "All services",
  search: "Find a service",
  nothing: "There is no such service in this list",
  recipients: "Who takes the document",
  field: (label) => `In the field “${label}”`,
  into: {
    asked: "The agency is waiting for a file from you",
    draft: "There is a draft",
    new: "A new application"
  },
  attached: "Already attached",
  forward: "Forward",
  forwardTo: (service, label) => `Forward: ${service}, ${label}`,
  open: "Open the application",
  openOf: (service) => `Open the application: ${service}`,
  done: "The document is attached",
  doneText: (label) =>
    `It is in the field “${label}”. Fill in the rest and send the application: until then nobody sees the document.`,
  noRoom: "The document is not attached",
  noRoomText: (label) =>
    `There is no room in the field “${label}”: remove a file and forward it again.`,
  handed: "Handed over to",
  handedOpen: "May open it",
  handedClosed: "May not open it any more",
  number: (number) => `Application No. ${number}`
}
