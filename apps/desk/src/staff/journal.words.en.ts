import type * as russian from "./journal.words.ru.ts"

export const words: typeof russian.words = {
  title: "Staff journal",
  lead: "Who signed in at the desk, and who could not. The newest first, by Moscow's clock.",
  show: "Show",
  all: "All events",
  events: {
    DeskSignedIn: "Signed in",
    DeskSignInRefused: "Could not sign in",
    DeskSignInHeldBack: "Held back: too many attempts",
    DeskSignedOut: "Signed out"
  },
  columns: {
    at: "When",
    event: "What happened",
    who: "Who",
    device: "Device",
    address: "IP address"
  },
  nobody: "Nobody of that name works here",
  unknown: "Unknown",
  none: { title: "There are no entries yet", text: "New ones appear here by themselves." }
}
