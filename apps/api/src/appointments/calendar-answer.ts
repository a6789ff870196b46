import type { Appointment } from "@opora/domain/appointments/appointment"
import { calendarFile } from "@opora/domain/appointments/calendar-file"
import { namedAs, type NamedNeeds } from "@opora/domain/appointments/named"
import type { Locale } from "@opora/domain/shared/locale"
import { Effect } from "effect"
import { apiHeaders } from "../http/api-headers.ts"

/** A calendar file, for the OpenAPI description. */
export const calendarContent = {
  description: "The file",
  content: { "text/calendar": { schema: { type: "string" } } }
} as const

const words = {
  ru: {
    summary: (service: string) => `Приём: ${service}`,
    description: (number: string, code: string) => `Код записи: ${code}\nЗаявление № ${number}`
  },
  en: {
    summary: (service: string) => `Visit: ${service}`,
    description: (number: string, code: string) => `Visit code: ${code}\nApplication No. ${number}`
  }
}

/** The visit as a file that calendars open. */
export const calendarAnswer = Effect.fnUntraced(function* (
  appointment: Appointment,
  locale: Locale
): Effect.fn.Return<Response, never, NamedNeeds> {
  const named = yield* namedAs(appointment)
  const { summary, description } = words[locale]
  const said = {
    summary: summary(named.service[locale]),
    description: description(appointment.number, appointment.code)
  }
  return new Response(calendarFile(appointment, named, said, locale), {
    headers: {
      ...apiHeaders,
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="opora-visit.ics"'
    }
  })
})
