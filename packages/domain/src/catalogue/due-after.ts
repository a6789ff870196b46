import { dayAt, type Day, daysAfter } from "../profile/day.ts"
import { type Instant, instantOf } from "../shared/instant.ts"
import type { Limit } from "./limit.ts"
import { workdaysAfter } from "./workdays.ts"

const minute = 60_000

/** When the limit that began at that moment is over. A limit in days ends with its last day in Moscow. */
export const dueAfter = ({ amount, unit }: Limit, from: Instant): Instant => {
  switch (unit) {
    case "minutes":
      return instantOf(Date.parse(from) + amount * minute)
    case "hours":
      return instantOf(Date.parse(from) + amount * 60 * minute)
    case "days":
      return endOf(daysAfter(dayAt(from), amount))
    case "workdays":
      return endOf(workdaysAfter(dayAt(from), amount))
  }
}

/** The last moment of that moment's day in Moscow: where limits in days end. */
export const endOfDay = (at: Instant): Instant => endOf(dayAt(at))

// Moscow keeps UTC+3 all the year (ФЗ № 107-ФЗ as of 2014).
const endOf = (day: Day): Instant => instantOf(Date.parse(`${day}T23:59:59.999+03:00`))
