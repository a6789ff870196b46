import type { PaperLayout } from "../documents/paper.ts"
import type { JsonObject } from "../shared/json.ts"
import type { Locale } from "../shared/locale.ts"
import type { Appointment } from "./appointment.ts"
import type { Named } from "./facts.ts"
import { openingHours } from "./opening-hours.ts"

const labels = {
  ru: {
    service: "Услуга",
    when: "Дата и время",
    office: "Отделение",
    address: "Адрес",
    hours: "Часы работы",
    bring: "Возьмите с собой",
    code: "Код записи"
  },
  en: {
    service: "Service",
    when: "Date and time",
    office: "Office",
    address: "Address",
    hours: "Opening hours",
    bring: "Bring with you",
    code: "Code of the visit"
  }
} as const

/** What people read on the paper of a visit: when, where, with what, and the code for the window. */
export const visitPaper = (
  appointment: Appointment,
  { service, office }: Named,
  bring: ReadonlyArray<{ readonly ru: string; readonly en: string }>,
  locale: Locale
): PaperLayout => {
  const said = labels[locale]
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

/** The same for machines. */
export const visitData = (
  { number, service, office, slot, code }: Appointment,
  { office: { zone, address } }: Named
): JsonObject => ({
  number,
  service,
  office,
  address: address.ru,
  at: slot.at,
  until: slot.until,
  zone,
  code
})

/** "понедельник, 23 ноября 2026 г. в 09:20", by the office's clock. */
const timeOfVisit = ({ slot }: Appointment, timeZone: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === "ru" ? "ru-RU" : "en-GB", {
    dateStyle: "full",
    timeStyle: "short",
    timeZone
  }).format(new Date(slot.at))
