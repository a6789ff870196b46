/** "14.09.1990" as the calendar writes it: "1990-09-14". Nothing where there is no such day. */
export const isoDayOf = (typed: string): string | undefined => {
  const [, date, month, year] = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(typed) ?? []
  if (date === undefined || month === undefined || year === undefined) return undefined
  const iso = `${year}-${month}-${date}`
  const moment = new Date(`${iso}T00:00:00Z`)
  const real = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso)
  return real ? iso : undefined
}

/** "1990-09-14" as people type it: "14.09.1990". Whatever else it is stays as it is. */
export const typedDayOf = (iso: string): string =>
  iso.replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3.$2.$1")
