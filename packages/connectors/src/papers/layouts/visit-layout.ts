import type { Appointment } from "@opora/domain/appointments/appointment"
import type { Named } from "@opora/domain/appointments/facts"
import { openingHours } from "@opora/domain/appointments/opening-hours"
import type { PaperLayout } from "@opora/domain/documents/paper"
import type { Locale } from "@opora/domain/shared/locale"
import { words } from "./visit.words.ts"

/** What people read on the paper of a visit: when, where, with what, and the code for the window. */
export const visitLayout = (
  appointment: Appointment,
  { service, office }: Named,
  bring: ReadonlyArray<{ readonly ru: string; readonly en: string }>,
  locale: Locale
): PaperLayout => {
  const said = words[locale]
  return {
    number: appointment.number,
    sections: [
      {
        rows: [
          { label: said.service, value: service[locale] },
          { label: said.when, value: timeOfVisit(appointment, office.zone, locale) },
          { label: said.office, value: office.name[locale] },
          { label: said.address, value: office.address[locale] },
          { label: said.hours, value: openingHours(office)[locale] }
        ]
      },
      ...(bring.length > 0 ? [{ title: said.bring, text: bring.map((each) => each[locale]) }] : [])
    ],
    total: { label: said.code, value: appointment.code }
  }
}

/** "понедельник, 23 ноября 2026 г. в 09:20", by the office's clock. */
const timeOfVisit = ({ slot }: Appointment, timeZone: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === "ru" ? "ru-RU" : "en-GB", {
    dateStyle: "full",
    timeStyle: "short",
    timeZone
  }).format(new Date(slot.at))
