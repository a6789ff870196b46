import type { Json } from "@opora/domain/shared/json"
import type { Locale } from "@opora/domain/shared/locale"
import { labels } from "./result.words.ts"

const days: Record<Locale, Intl.DateTimeFormat> = {
  ru: new Intl.DateTimeFormat("ru-RU", { dateStyle: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" })
}

/** A value as people read it on paper. What has a text of its own, as an address has, is that text. */
export const told = (value: Json, locale: Locale): string => {
  if (value === null) return ""
  if (typeof value === "boolean") return value ? labels[locale].yes : labels[locale].no
  if (typeof value === "number") return String(value)
  if (typeof value === "string") return /^\d{4}-\d\d-\d\d$/.test(value) ? day(value, locale) : value
  if ("text" in value && typeof value["text"] === "string") return value["text"]
  if (isLocalised(value)) return value[locale]
  return Object.values(value)
    .map((each) => told(each, locale))
    .filter((text) => text !== "")
    .join(", ")
}

const day = (date: string, locale: Locale): string => {
  const at = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(at.getTime()) ? date : days[locale].format(at)
}

const isLocalised = (value: Json): value is Record<Locale, string> =>
  typeof value === "object" &&
  value !== null &&
  "ru" in value &&
  "en" in value &&
  typeof value["ru"] === "string" &&
  typeof value["en"] === "string"
