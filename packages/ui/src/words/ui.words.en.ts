import { pluralIn } from "../i18n/plural.ts"
import type { words as russian } from "./ui.words.ru.ts"

const count = pluralIn("en")

export const words: typeof russian = {
  brand: "Opora",
  optional: "optional",
  choose: "Choose",
  show: "Show",
  hide: "Hide",
  showPassword: "Show password",
  hidePassword: "Hide password",
  openCalendar: (label) => `Open calendar: ${label}`,
  dayHint: "DD.MM.YYYY",
  dropFile: "Drop a file here or",
  chooseFile: "choose from this device",
  uploading: "Uploading",
  uploaded: "Uploaded",
  uploadFailed: "Upload failed",
  retry: "Try again",
  remove: (what) => `Remove: ${what}`,
  close: "Close",
  back: "Back",
  showMore: "Show more",
  loading: "Loading…",
  mistakes: (mistakes) =>
    count(mistakes, { one: "Correct # mistake", other: "Correct # mistakes" }),
  step: (at, of) => `Step ${at} of ${of}`,
  stepDone: "done",
  timeline: { done: "Done", current: "Now", next: "Ahead" },
  progress: (percent) => `${percent}%`
}
