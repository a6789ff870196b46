import { pluralIn } from "@opora/ui/i18n/plural"
import type { words as russian } from "./app.words.ru.ts"

const count = pluralIn("en")

const levels: Readonly<Record<string, string>> = {
  basic: "Basic",
  standard: "Standard",
  verified: "Verified"
}

export const words: typeof russian = {
  menu: "Main menu",
  more: "More",
  sections: {
    home: "Home",
    services: "Services",
    applications: "Applications",
    documents: "Documents",
    payments: "Payments",
    appointments: "My visits",
    notifications: "Notifications",
    consents: "Consents",
    history: "History of actions",
    profile: "My data",
    verification: "Identity verification",
    security: "Security settings",
    devices: "Active devices"
  },
  signIn: "Sign in",
  signOut: "Sign out",
  unread: (unread) => count(unread, { one: "# unread", other: "# unread" }),
  newVersion:
    "The portal has been updated. Go over to the new version once you have saved what you began.",
  takeNewVersion: "Reload the page",
  levelNeeded: (level) => `It needs the level “${levels[level] ?? level}”.`,
  raiseLevel: "Verify my identity",
  notFound: "Page not found",
  notFoundLead: "The address may be mistyped, or the page has moved.",
  toHome: "Go to the home page"
}
