/**
 * A paper is a PDF the account makes and signs: a receipt, the copy of an application, a certificate, a
 * decision. What it says is data, kept beside the page and inside it, so that machines read it too; its
 * code lets anyone see that it is genuine. This file holds no Effect: the browser reads it too.
 */
import * as v from "valibot"
import { CitizenId } from "../accounts/citizen.ts"
import { Instant } from "../shared/instant.ts"
import { AgencyCode } from "../staff/role.ts"
import { DocumentId } from "./document.ts"
import { FileRef } from "./file.ts"

export const PaperTemplate = v.picklist([
  "receipt",
  "application",
  "income-certificate",
  "receipt-act",
  "decision",
  "visit"
])
export type PaperTemplate = v.InferOutput<typeof PaperTemplate>

/** Our template of that name. Any other that a definition names is drawn as a decision. */
export const templateOf = (name: string): PaperTemplate =>
  v.is(PaperTemplate, name) ? name : "decision"

const Line = v.pipe(v.string(), v.maxLength(2000))

/** A line of a paper: "Плательщик", "Иванова Анна Петровна". */
const Row = v.object({ label: v.pipe(v.string(), v.maxLength(200)), value: Line })

const Table = v.object({
  head: v.pipe(v.array(Line), v.minLength(1), v.maxLength(8)),
  rows: v.pipe(v.array(v.pipe(v.array(Line), v.maxLength(8))), v.maxLength(500)),
  total: v.optional(v.pipe(v.array(Line), v.maxLength(8)))
})

/** A part of a paper under a heading of its own: paragraphs, then lines, then a table. */
const Section = v.object({
  title: v.optional(v.pipe(v.string(), v.maxLength(200))),
  text: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(5000))), v.maxLength(50))),
  rows: v.optional(v.pipe(v.array(Row), v.maxLength(200))),
  table: v.optional(Table)
})

/** A paper as people read it, in the language it is written in. */
export const PaperLayout = v.object({
  /** Under which number it is kept: "№ 12-3456". */
  number: v.optional(v.pipe(v.string(), v.maxLength(100))),
  sections: v.pipe(v.array(Section), v.minLength(1), v.maxLength(30)),
  /** The one figure that matters, set large: "Итого", "6 000 ₽". */
  total: v.optional(Row),
  /** What is stamped on it: "Исполнено". */
  stamp: v.optional(v.pipe(v.string(), v.maxLength(60)))
})
export type PaperLayout = v.InferOutput<typeof PaperLayout>

/** Twenty letters and digits of Crockford's base 32 (100 bits), in five groups: nobody guesses one. */
export const PaperCode = v.pipe(
  v.string(),
  v.trim(),
  v.toUpperCase(),
  v.regex(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){4}$/, "paper_code.format"),
  v.brand("PaperCode")
)
export type PaperCode = v.InferOutput<typeof PaperCode>

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** The code of twenty random bytes. */
export const codeOf = (random: Uint8Array): PaperCode =>
  v.parse(
    PaperCode,
    [...random.subarray(0, 20)]
      .map((byte, index) => (index > 0 && index % 4 === 0 ? "-" : "") + alphabet[byte % 32])
      .join("")
  )

/** A paper as it stands in the register of what we have issued. */
export const Paper = v.object({
  id: DocumentId,
  citizenId: CitizenId,
  code: PaperCode,
  template: PaperTemplate,
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  /** Whose word it is: an agency, or the portal itself. */
  by: AgencyCode,
  issuer: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** What it came of: "application/<id>", "payment/<id>". */
  subject: v.pipe(v.string(), v.maxLength(100)),
  issuedAt: Instant,
  /** Whose it is, as a stranger may see it: "И•••а А. П.". */
  holder: v.pipe(v.string(), v.maxLength(100)),
  file: FileRef
})
export type Paper = v.InferOutput<typeof Paper>

/** A name as a stranger may see it: the ends of the family name, not its length, and initials. */
export const masked = (name: string): string => {
  if (name.trim() === "") return ""
  const [family = "", ...others] = name.trim().split(/\s+/)
  const letters = Array.from(family)
  const hidden = letters.length > 2 ? `${letters[0]}•••${letters.at(-1)}` : "•••"
  return [hidden, ...others.map((other) => `${Array.from(other)[0]}.`)].join(" ")
}
