import { expect, test } from "vitest"
import { instantOf } from "../shared/instant.ts"
import { someone } from "../testing/samples.ts"
import { bookedFor } from "../testing/small-appointments.ts"
import { said } from "../testing/small-life.ts"
import { smallOffice } from "../testing/visited-service.ts"
import { calendarFile } from "./calendar-file.ts"

const appointment = bookedFor(someone().id, instantOf(Date.UTC(2026, 10, 23, 6, 20)))
const named = { service: said("Малая услуга"), office: smallOffice }
const file = (description: string, given = appointment) =>
  calendarFile(given, named, { summary: "Приём", description }, "ru")

/** The lines as a calendar reads them: unfolded (RFC 5545, section 3.1). */
const unfolded = (text: string) => text.replaceAll("\r\n ", "").split("\r\n")

test("a calendar file has lines of at most 75 octets, ended by CRLF, and loses no letter", () => {
  const long =
    "Возьмите паспорт гражданина Российской Федерации и прежний загранпаспорт 🛂. ".repeat(5)
  const text = file(long)
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/)
  expect(unfolded(text)).toContain(`DESCRIPTION:${long}`)
})

test("what would end a value or begin a line is escaped", () => {
  expect(unfolded(file("Код: A;B, C\\D\nEND:VEVENT"))).toContain(
    "DESCRIPTION:Код: A\\;B\\, C\\\\D\\nEND:VEVENT"
  )
})

test("the times are in UTC; moved or cancelled, it is the same event", () => {
  expect(unfolded(file(""))).toEqual(
    expect.arrayContaining([
      `UID:${appointment.id}@opora`,
      "SEQUENCE:0",
      "DTSTART:20261123T062000Z",
      "DTEND:20261123T064000Z",
      "STATUS:CONFIRMED",
      "METHOD:PUBLISH",
      "LOCATION:Улица\\, 1. Отделение"
    ])
  )
  expect(unfolded(file("", { ...appointment, moves: 2 }))).toContain("SEQUENCE:2")
})
