import { pluralIn } from "@opora/ui/i18n/plural"
import type { words as russian } from "./devices.words.ru.ts"

const count = pluralIn("en")

export const words: typeof russian = {
  title: "Active devices",
  lead: "Where your account is open now. End what you do not know, and change your password.",
  sessions: "Open now",
  current: "This device",
  lastSeen: (when) => `Last active ${when}`,
  started: (when) => `Signed in ${when}`,
  address: (address) => `Address ${address}`,
  methods: {
    password: "password",
    passkey: "passkey",
    totp: "code from the app",
    sms: "code by SMS",
    email: "code by e-mail",
    "recovery-code": "recovery code"
  },
  by: (methods) => `Confirmed by: ${methods}`,
  end: "End",
  endOf: (device) => `End the session: ${device}`,
  ended: "The session has ended",
  endOthers: "Sign out on all other devices",
  othersEnded: "The account is closed on the other devices",
  endOthersTitle: "Sign out on all other devices?",
  endOthersText: "They will have to sign in again. You stay signed in here.",
  cancel: "Cancel",
  trusted: "Trusted devices",
  trustedLead: "These are not asked for the second step.",
  trustedNone: "No trusted devices",
  until: (day) => `Until ${day}`,
  forget: "Stop trusting",
  forgetOf: (device) => `Stop trusting: ${device}`,
  forgotten: "The device is no longer trusted",
  signIns: "Sign-in history",
  what: {
    "signed-in": "Signed in",
    refused: "Failed attempt",
    "signed-out": "Signed out",
    ended: "Session ended",
    evicted: "Session gave way to a new one"
  },
  signInsNone: "No sign-ins yet",
  idle: "Sign-out when idle",
  idleAfter: "End the session after",
  idleHint: "Two minutes before, we ask whether you are still here",
  minutes: (minutes) => count(minutes, { one: "# minute", other: "# minutes" }),
  saved: "Saved"
}
