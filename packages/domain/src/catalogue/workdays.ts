import { type Day, daysAfter } from "../profile/day.ts"

/** Non-working holidays of every year, month and day (ТК РФ, article 112). */
const holidays = new Set(
  "01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-01 05-09 06-12 11-04".split(" ")
)

/** Holidays that fall on a weekend move to the next working day, but for those of January. */
const moving = "02-23 03-08 05-01 05-09 06-12 11-04".split(" ")

/** Days off that the government sets year by year (for 2026: ПП РФ № 1466 of 24.09.2025). */
const setByGovernment = new Set(["2026-01-09", "2026-12-31"])

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay())

/** Does the country work on that day? */
export const isWorkday = (day: Day): boolean =>
  !isWeekend(day) && !holidays.has(day.slice(5)) && !setByGovernment.has(day) && !isMovedTo(day)

/** Is this the day off for a holiday that fell on the weekend before it? */
const isMovedTo = (day: Day): boolean =>
  moving
    .map((date) => `${day.slice(0, 4)}-${date}`)
    .filter(isWeekend)
    .some((holiday) => firstWorkdayAfter(holiday) === day)

const firstWorkdayAfter = (holiday: string): string => {
  const next = new Date(Date.parse(holiday) + 86_400_000).toISOString().slice(0, 10)
  return isWeekend(next) || holidays.has(next.slice(5)) ? firstWorkdayAfter(next) : next
}

/** The day so many working days after that one, which itself does not count (ГК РФ, article 191). */
export const workdaysAfter = (day: Day, count: number): Day => {
  const next = daysAfter(day, 1)
  if (!isWorkday(next)) return workdaysAfter(next, count)
  return count <= 1 ? next : workdaysAfter(next, count - 1)
}
