import { encode } from "uqr"

/** The text as a QR code in SVG: one path, a run of dark modules at a time, with its quiet zone. */
export const qrSvg = (text: string): string => {
  const { data, size } = encode(text, { ecc: "M", border: 2 })
  const path = data
    .flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
    .join("")
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#0c1d23" d="${path}"/></svg>`
}

/** Where dark modules begin in a row, and how many stand side by side. */
const runsOf = (row: ReadonlyArray<boolean>): ReadonlyArray<readonly [number, number]> =>
  row.flatMap((dark, x) => {
    if (!dark || row[x - 1]) return []
    const end = row.indexOf(false, x)
    return [[x, (end === -1 ? row.length : end) - x] as const]
  })
