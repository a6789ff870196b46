import {
  type AppointmentView,
  AppointmentView as Schema
} from "@opora/contract/appointments/appointments"
import * as v from "valibot"
import { passport } from "../../applications/testing/passport.ts"

const said = (ru: string, en = ru) => ({ ru, en })

export const office = {
  code: "kazan",
  name: said("Отдел по вопросам миграции", "Migration office"),
  address: said("Казань, ул. Дзержинского, 8", "Kazan, Dzerzhinskogo st., 8"),
  hours: said("Пн–Пт 9:00–18:00", "Mon–Fri 9:00–18:00"),
  zone: "Europe/Moscow"
}

/** The application whose passport waits at the office. */
export const ready = {
  ...passport,
  status: "ready",
  turn: "citizen",
  moves: [],
  says: said("Паспорт готов и ждёт вас в отделении.")
}

export const visit = {
  office,
  bring: [said("Внутренний паспорт", "Your internal passport")],
  until: "2029-11-21T20:59:59.999Z",
  open: true
}

/** Half past nine in Moscow, on Monday. */
export const booked: AppointmentView = v.parse(Schema, {
  id: "0190a000-0000-7000-8000-0000000000f1",
  applicationId: passport.id,
  number: "3358-0404-1859-0680",
  service: "foreign-passport",
  title: passport.title,
  status: "booked",
  at: "2026-11-23T06:30:00.000Z",
  until: "2026-11-23T07:00:00.000Z",
  office,
  code: "K7M-4QP"
})

const monday = ["2026-11-23T06:00:00.000Z", "2026-11-23T10:00:00.000Z"]
const tuesday = ["2026-11-24T14:30:00.000Z"]

/** Monday at nine and at one, Tuesday at half past five; nothing on Wednesday. */
export const free = {
  office,
  days: [
    { day: "2026-11-23", slots: monday },
    { day: "2026-11-24", slots: tuesday },
    { day: "2026-11-25", slots: [] }
  ]
}
