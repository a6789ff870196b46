import type { Locale } from "../shared/locale.ts"
import type { Appointment } from "./appointment.ts"
import type { Named } from "./facts.ts"

/** What a calendar says of a visit, in words. */
interface CalendarWords {
  readonly summary: string
  readonly description: string
}

/**
 * The visit as a calendar file (iCalendar, RFC 5545). Its times are in UTC, which every calendar shows
 * in its own zone; moved or cancelled and opened again, it is the same event (`UID`, `SEQUENCE`).
 */
export const calendarFile = (
  { id, slot, since, moves, status }: Appointment,
  { office }: Named,
  { summary, description }: CalendarWords,
  locale: Locale
): string => {
  const cancelled = status === "cancelled"
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Opora//Appointments//RU",
    "CALSCALE:GREGORIAN",
    `METHOD:${cancelled ? "CANCEL" : "PUBLISH"}`,
    "BEGIN:VEVENT",
    `UID:${id}@opora`,
    `SEQUENCE:${cancelled ? moves + 1 : moves}`,
    `DTSTAMP:${stamp(since)}`,
    `DTSTART:${stamp(slot.at)}`,
    `DTEND:${stamp(slot.until)}`,
    `STATUS:${cancelled ? "CANCELLED" : "CONFIRMED"}`,
    `SUMMARY:${escaped(summary)}`,
    `LOCATION:${escaped(`${office.address[locale]}. ${office.name[locale]}`)}`,
    `DESCRIPTION:${escaped(description)}`,
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:-P1D",
    `DESCRIPTION:${escaped(summary)}`,
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR"
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join("")
}

/** "20261123T062000Z" */
const stamp = (instant: string): string => `${instant.slice(0, 19).replaceAll(/[-:]/g, "")}Z`

/** Text as a property's value (section 3.3.11). */
const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, "\\$&").replaceAll(/\r\n|[\r\n]/g, "\\n")

/** A line of at most 75 octets, the rest of it below, after a space (section 3.1). No letter is torn apart. */
const folded = (line: string): string => {
  const encoder = new TextEncoder()
  let [text, octets] = ["", 0]
  for (const letter of line) {
    const size = encoder.encode(letter).length
    if (octets + size > 75) [text, octets] = [`${text}\r\n `, 1]
    text += letter
    octets += size
  }
  return text
}
