import type { Localised } from "../catalogue/localised.ts"
import type { Locale } from "../shared/locale.ts"
import type { Office, Week } from "./office.ts"

const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const satisfies ReadonlyArray<
  keyof Week
>

/** When the office is open, as people read it: "Пн–Сб 9:00–18:00"; days of other hours after a comma. */
export const openingHours = (office: Pick<Office, "week">): Localised => ({
  ru: hoursIn("ru", office),
  en: hoursIn("en", office)
})

const hoursIn = (locale: Locale, { week }: Pick<Office, "week">): string => {
  const runs: Array<{ first: number; last: number; hours: string }> = []
  for (const [index, day] of days.entries()) {
    const hours = week[day].map((each) => each.map(short).join("–")).join(", ")
    const run = runs.at(-1)
    if (run && run.hours === hours) run.last = index
    else runs.push({ first: index, last: index, hours })
  }
  return runs
    .filter(({ hours }) => hours !== "")
    .map(({ first, last, hours }) => `${range(locale, first, last)} ${hours}`)
    .join(", ")
}

const range = (locale: Locale, first: number, last: number): string =>
  first === last ? nameOf(locale, first) : `${nameOf(locale, first)}–${nameOf(locale, last)}`

/** "Пн" for 0. The fifth of January 1970 was a Monday. */
const nameOf = (locale: Locale, index: number): string => {
  const name = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(
    Date.UTC(1970, 0, 5 + index)
  )
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

const short = (time: string): string => time.replace(/^0/, "")
