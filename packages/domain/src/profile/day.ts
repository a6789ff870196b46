import * as v from "valibot"
import type { Instant } from "../shared/instant.ts"

/** Is this a day of the calendar, and not the 31st of February? */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00.000Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** A day without a time, as in a passport: "1990-05-17". Days sort as text. */
export const Day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, "day.format"),
  v.check(isDay, "day.none"),
  v.brand("Day")
)
export type Day = v.InferOutput<typeof Day>

const moscow = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Moscow" })

/** The day it is in Moscow at that moment. */
export const dayAt = (instant: Instant): Day => v.parse(Day, moscow.format(new Date(instant)))

/** The birthday so many years on. Who is born on 29 February turns older on 1 March in plain years. */
export const yearsAfter = (day: Day, years: number): Day => {
  const date = new Date(`${day}T00:00:00.000Z`)
  date.setUTCFullYear(date.getUTCFullYear() + years)
  return v.parse(Day, date.toISOString().slice(0, 10))
}

export const daysAfter = (day: Day, days: number): Day => {
  const date = new Date(`${day}T00:00:00.000Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return v.parse(Day, date.toISOString().slice(0, 10))
}
