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

/** An error's name, message and places in the code, without what it was about. */
export const unnamedError = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line))
  return [`${error.name}: ${unnamed(error.message)}`, ...frames.slice(0, 12)].join("\n")
}
