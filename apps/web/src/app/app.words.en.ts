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
  offline:
    "You are offline. What you have opened stays on the screen; you can send things once the connection is back.",
  newVersion:
    "The portal has been updated. Go over to the new version once you have saved what you began.",
  takeNewVersion: "Reload the page",
  levelNeeded: (level) => `It needs the level “${levels[level] ?? level}”.`,
  raiseLevel: "Verify my identity",
  notFound: "Page not found",
  notFoundLead: "The address may be mistyped, or the page has moved.",
  toHome: "Go to the home page",
  idle: {
    title: "Are you still there?",
    text: (left) => `So that nobody else can use your account, the session ends in ${left}.`,
    stay: "Stay signed in",
    seconds: (seconds) => count(seconds, { one: "# second", other: "# seconds" }),
    soon: "The session ends soon",
    soonText: (left) =>
      `A session lasts 12 hours at most. In ${left} you will have to sign in again; save what you have begun.`,
    understood: "I see"
  }
}
