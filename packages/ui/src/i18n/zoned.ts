import { locale } from "../prefs/prefs.ts"

const formats = new Map<string, Intl.DateTimeFormat>()

/** A format is dear to make: each is made once for its language and zone. */
const formatIn = (name: keyof typeof kinds, timeZone: string): Intl.DateTimeFormat => {
  const tag = locale() === "ru" ? "ru-RU" : "en-GB"
  const key = `${tag} ${timeZone} ${name}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(tag, { ...kinds[name], timeZone })
  formats.set(key, made)
  return made
}

const kinds = {
  day: { weekday: "long", day: "numeric", month: "long" },
  date: { day: "numeric" },
  month: { month: "short" },
  weekday: { weekday: "short" },
  time: { hour: "2-digit", minute: "2-digit" }
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>

/** "понедельник, 23 ноября", by the clock of the zone ("Europe/Moscow"). */
export const dayIn = (zone: string, when: string): string =>
  formatIn("day", zone).format(new Date(when))

/** "23" */
export const dateIn = (zone: string, when: string): string =>
  formatIn("date", zone).format(new Date(when))

/** "нояб." */
export const monthIn = (zone: string, when: string): string =>
  formatIn("month", zone).format(new Date(when))

/** "пн" */
export const weekdayIn = (zone: string, when: string): string =>
  formatIn("weekday", zone).format(new Date(when))

/** "09:20" */
export const timeIn = (zone: string, when: string): string =>
  formatIn("time", zone).format(new Date(when))

/** "Понедельник, 23 ноября, 09:20" */
export const momentIn = (zone: string, when: string): string => {
  const day = dayIn(zone, when)
  return `${day.slice(0, 1).toUpperCase()}${day.slice(1)}, ${timeIn(zone, when)}`
}
