import type { words as russian } from "./visits.words.ru.ts"

export const words: typeof russian = {
  title: "Visits",
  lead: "Who is expected at the office. Visitors give their visit code.",
  office: "Office",
  day: "Day",
  columns: {
    time: "Time",
    code: "Code",
    service: "Service",
    number: "Application",
    status: "Came?"
  },
  openNamed: (time, number) => `${time}, open application ${number}`,
  came: "Came",
  cameNamed: (code) => `Came: ${code}`,
  noted: "Noted: they came",
  nothing: { title: "Nobody is expected on this day", text: "The list refreshes itself." },
  noOffice: { title: "Your agency has no offices that book visits", text: "" },
  visit: "Visit",
  statuses: {
    booked: "Booked",
    cancelled: "Cancelled",
    kept: "Came",
    missed: "Did not come"
  },
  code: (code) => `code ${code}`
}
