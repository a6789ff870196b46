import { createMemo, createRoot } from "solid-js"
import { locale } from "../prefs/prefs.ts"

/** Agencies count days by Moscow's clock, wherever the citizen is. */
const timeZone = "Europe/Moscow"

const formats = (tag: "ru-RU" | "en-GB") => ({
  day: new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone }),
  shortDay: new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", timeZone }),
  numericDay: new Intl.DateTimeFormat(tag, {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    timeZone
  }),
  moment: new Intl.DateTimeFormat(tag, {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZone
  }),
  farMoment: new Intl.DateTimeFormat(tag, {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone
  }),
  year: new Intl.DateTimeFormat("en-GB", { year: "numeric", timeZone }),
  time: new Intl.DateTimeFormat(tag, { hour: "2-digit", minute: "2-digit", timeZone }),
  month: new Intl.DateTimeFormat(tag, { month: "long", timeZone: "UTC" }),
  roubles: new Intl.NumberFormat(tag, {
    style: "currency",
    currency: "RUB",
    currencyDisplay: "narrowSymbol",
    trailingZeroDisplay: "stripIfInteger"
  }),
  number: new Intl.NumberFormat(tag),
  kilobytes: sizeIn(tag, "kilobyte"),
  megabytes: sizeIn(tag, "megabyte"),
  days: timeIn(tag, "day"),
  hours: timeIn(tag, "hour"),
  minutes: timeIn(tag, "minute")
})

const timeIn = (tag: string, unit: "day" | "hour" | "minute") =>
  new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay: "long" })

const sizeIn = (tag: string, unit: "kilobyte" | "megabyte") =>
  new Intl.NumberFormat(tag, { style: "unit", unit, maximumFractionDigits: 1 })

const current = createRoot(() => createMemo(() => formats(locale() === "ru" ? "ru-RU" : "en-GB")))

/** "1 декабря 2026 г.", from an instant or a calendar day ("2026-12-01"). */
export const day = (when: string): string => current().day.format(new Date(when))

/** "1 дек." */
export const shortDay = (when: string): string => current().shortDay.format(new Date(when))

/** "01.12.2026" */
export const numericDay = (when: string): string => current().numericDay.format(new Date(when))

/** "1 дек., 09:30", by Moscow's clock; of another year "1 дек. 2029 г., 09:30". */
export const moment = (when: string): string => {
  const { moment: near, farMoment, year } = current()
  const at = new Date(when)
  return (year.format(at) === year.format(Date.now()) ? near : farMoment).format(at)
}

/** "январь", from 1. */
export const monthName = (month: number): string =>
  current().month.format(new Date(Date.UTC(2000, month - 1)))

/** "09:30", by Moscow's clock. */
export const time = (when: string): string => current().time.format(new Date(when))

/** "3 дня", "5 часов", "12 минут": whole ones of the largest unit that tells enough, from milliseconds. */
export const span = (milliseconds: number): string => {
  const minutes = Math.max(1, Math.floor(milliseconds / 60_000))
  if (minutes < 60) return current().minutes.format(minutes)
  const hours = Math.floor(minutes / 60)
  // Under two days, hours say more.
  return hours < 48 ? current().hours.format(hours) : current().days.format(Math.floor(hours / 24))
}

/** Whole kopecks as people read them: "4 260 ₽", "25,50 ₽". */
export const money = (kopecks: number): string => current().roubles.format(kopecks / 100)

/** "12 345" */
export const number = (value: number): string => current().number.format(value)

/** "1,2 МБ", from bytes. */
export const fileSize = (bytes: number): string =>
  bytes < 1_000_000
    ? current().kilobytes.format(bytes / 1_000)
    : current().megabytes.format(bytes / 1_000_000)
