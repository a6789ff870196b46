/** So many days of the calendar, that one first: "2026-11-23". None where it is not known. */
export const daysFrom = (first: string, count: number): ReadonlyArray<string> =>
  first === ""
    ? []
    : Array.from({ length: count }, (_, index) =>
        new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10)
      )
