import { pluralIn } from "../i18n/plural.ts"
import type { words as russian } from "./ui.words.ru.ts"

const count = pluralIn("en")

export const words: typeof russian = {
  brand: "Opora",
  brandUnder: "Government services",
  language: "Language",
  toDark: "Switch to dark theme",
  toLight: "Switch to light theme",
  lowVision: {
    title: "Low vision version",
    settings: "View settings",
    size: "Text size",
    scheme: "Colours",
    schemes: {
      bw: "black on white",
      wb: "white on black",
      blue: "dark blue on light blue",
      beige: "brown on beige",
      brown: "green on brown"
    },
    spacing: "Spacing",
    spacings: { "0": "Normal", "1": "Medium", "2": "Large" },
    face: "Typeface",
    sans: "Sans serif",
    serif: "Serif",
    images: "Images",
    imagesOn: "Show",
    imagesOff: "Hide",
    leave: "Standard version"
  },
  optional: "optional",
  choose: "Choose",
  show: "Show",
  hide: "Hide",
  fileFailed: "The file did not open.",
  noPdfViewer: "This browser does not show PDFs. Download the file and open it in another program.",
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
  progress: (percent) => `${percent}%`,
  unreachable: "No connection to the portal. Check the network and try again.",
  broken:
    "Something went wrong. Reload the page; if that does not help, try again in a few minutes.",
  wait: {
    seconds: (seconds) => count(seconds, { one: "Wait # second", other: "Wait # seconds" }),
    minutes: (minutes) => count(minutes, { one: "Wait # minute", other: "Wait # minutes" })
  },
  tryAgain: "Try again",
  offline:
    "You are offline. What you have opened stays on the screen; you can send things once the connection is back.",
  idle: {
    title: "Are you still there?",
    text: (left) => `So that nobody goes on in your place, the session ends in ${left}.`,
    stay: "Stay signed in",
    seconds: (seconds) => count(seconds, { one: "# second", other: "# seconds" }),
    soon: "The session ends soon",
    soonText: (left) =>
      `A session lasts 12 hours at most. In ${left} you will have to sign in again; save what you have begun.`,
    understood: "I see"
  },
  skip: "Skip to content",
  yes: "Yes",
  no: "No",
  empty: "Not given",
  before: "Before",
  after: "After",
  unchanged: "Not changed",
  flatShort: (flat) => `flat ${flat}`
}
