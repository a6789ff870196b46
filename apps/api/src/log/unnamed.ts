/**
 * The text with whatever may be a person taken out: numbers, addresses, anything in Cyrillic, quoted
 * values, tokens. A log tells what broke and where, never whose (152-ФЗ; ASVS 16.2.5).
 */
export const unnamed = (text: string): string =>
  text
    .replaceAll(/\S+@\S+/g, "#")
    .replaceAll(/"[^"]*"|'[^']*'|`[^`]*`/g, "#")
    .replaceAll(/[\p{Script=Cyrillic}]+/gu, "#")
    .replaceAll(/[\w-]{20,}/g, "#")
    .replaceAll(/\+?\d[\d\s()-]{3,}/g, "#")

// Names of things that we gave ourselves, days and codes: "payment/<uuid>/settled", "2026-11-21".
const word =
  "(?:[a-z]+(?:-[a-z]+)*|[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}|\\d{4}-\\d\\d-\\d\\d)"
const ours = new RegExp(`^${word}(?:/${word})*$`)

/** What belongs to a message, by our own names for things; of everything else, what `unnamed` leaves. */
export const unnamedDetails = (details: object): string =>
  JSON.stringify(details, (_, part: unknown) => {
    if (typeof part === "number") return unnamed(part.toString())
    return typeof part === "string" && !ours.test(part) ? unnamed(part) : part
  })

/** An error's name, message and places in the code, without what it was about. */
export const unnamedError = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line))
  return [`${error.name}: ${unnamed(error.message)}`, ...frames.slice(0, 12)].join("\n")
}
