/**
 * Can everything in the text be seen? Control characters can't, but for tabs and ends of lines, nor half a
 * character (a lone surrogate); and those that turn the direction of writing make what follows read as
 * another text than it is ("Trojan Source", CVE-2021-42574): a clerk decides by what they read.
 */
export const isPrintable = (text: string): boolean => !unprintable.test(text)

const unprintable = /[^\P{Cc}\t\n\r]|[\p{Cs}\u{202A}-\u{202E}\u{2066}-\u{2069}]/u
