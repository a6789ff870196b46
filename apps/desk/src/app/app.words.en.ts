import type * as russian from "./app.words.ru.ts"

export const words: typeof russian.words = {
  desk: "Desk",
  roles: {
    clerk: "Agency clerk",
    operator: "Portal operator",
    support: "Support",
    auditor: "Auditor",
    publisher: "Publisher of services",
    administrator: "Administrator"
  },
  sections: {
    applications: "Applications",
    visits: "Visits",
    queue: "Queue",
    staffJournal: "Staff journal"
  },
  menu: "Menu of the desk",
  signOut: "Sign out",
  nothingHere: "There are no cases here for your role",
  nothingHereText: "If you expected a queue, ask the administrator to check your role.",
  notFound: "There is no such page",
  notFoundLead: "The address may be mistyped, or the case is closed.",
  toQueue: "To the queue"
}
