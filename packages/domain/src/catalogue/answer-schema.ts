import * as v from "valibot"
import { Address } from "../profile/address.ts"
import { Day } from "../profile/day.ts"
import { Inn } from "../profile/inn.ts"
import { Name } from "../profile/name.ts"
import { Snils } from "../profile/snils.ts"
import { isPrintable } from "../shared/printable.ts"
import type { LeafField, TextFormat } from "./field.ts"

/** What a file or a document is called: a clerk reads it before they open it. */
const named = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(200),
  v.check(isPrintable, "text.characters")
)

/** A file that came with the application. */
export const FileAnswer = v.strictObject({
  id: v.pipe(v.string(), v.uuid("file.unknown")),
  name: named,
  size: v.pipe(v.number(), v.integer(), v.minValue(1))
})
export type FileAnswer = v.InferOutput<typeof FileAnswer>

/** A document chosen from «Мои документы». */
const DocumentAnswer = v.strictObject({
  id: v.pipe(v.string(), v.uuid("document.unknown")),
  title: named
})

const written = (pattern: RegExp, code: string) => v.pipe(v.string(), v.regex(pattern, code))

const formats: Record<TextFormat, v.GenericSchema<string, unknown>> = {
  plain: v.pipe(v.string(), v.check(isPrintable, "text.characters")),
  name: written(/^[\p{L}\p{M}]+(?:['’. -]+[\p{L}\p{M}]+)*\.?$/u, "name.letters"),
  "latin-name": written(/^[A-Za-z]+(?:['. -]+[A-Za-z]+)*$/, "answer.latin"),
  snils: Snils,
  inn: Inn,
  phone: written(/^\+7\d{10}$/, "phone.format"),
  email: v.pipe(v.string(), v.email("email.format")),
  digits: written(/^\d+$/, "answer.digits")
}

/**
 * What a given answer must look like. Messages are codes; a message of valibot's own, about a part
 * that is missing or of the wrong type, is not one, and is told as "answer.form".
 */
export const answerSchema = (field: LeafField): v.GenericSchema => {
  const known = made.get(field)
  if (known) return known
  const schema = schemaOf(field)
  made.set(field, schema)
  return schema
}

// A field never changes, and making its schema costs more than using it.
const made = new WeakMap<LeafField, v.GenericSchema>()

const schemaOf = (field: LeafField): v.GenericSchema => {
  switch (field.kind) {
    case "text":
      return v.pipe(
        v.string(),
        v.trim(),
        v.maxLength(field.max, "answer.too_long"),
        formats[field.format]
      )
    case "number":
      return v.pipe(
        v.number(),
        v.integer("number.whole"),
        v.minValue(field.min, "number.too_small"),
        v.maxValue(field.max, "number.too_big")
      )
    case "money":
      return v.pipe(
        v.number(),
        v.safeInteger("number.whole"),
        v.minValue(field.min, "money.too_small"),
        v.maxValue(field.max, "money.too_big")
      )
    case "date":
      return v.pipe(
        Day,
        v.check((day) => day >= "1900-01-01" && day < "2100-01-01", "day.range")
      )
    case "choice":
      return v.picklist(
        field.options.map(({ value }) => value),
        "answer.choose"
      )
    case "address":
      return Address
    case "person":
      return Name
    case "document":
      return DocumentAnswer
    case "file":
      return v.pipe(v.array(FileAnswer), v.maxLength(field.maxFiles, "file.too_many"))
    case "consent":
      return v.boolean()
  }
}
