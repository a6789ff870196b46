import type { words as russian } from "./password.words.ru.ts"

export const words: typeof russian = {
  title: "Change password",
  lead: "Other devices will have to sign in again, and no device stays trusted.",
  back: "Security settings",
  current: "Current password",
  currentMissing: "Enter your current password",
  next: "New password",
  submit: "Change the password",
  changed: "The password has been changed"
}
