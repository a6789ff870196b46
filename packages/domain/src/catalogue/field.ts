import * as v from "valibot"
import { DocumentKind } from "../documents/document.ts"
import { Localised } from "./localised.ts"
import { Code, FieldId, Rule, ServiceCode } from "./names.ts"

/** Where in the citizen's profile an answer is taken from, so that nobody types it twice. */
export const ProfilePath = v.picklist([
  "name",
  "name.family",
  "name.given",
  "name.patronymic",
  "birthDate",
  "passport.series",
  "passport.number",
  "passport.issuedOn",
  "passport.issuer",
  "passport.issuerCode",
  "snils",
  "inn",
  "address",
  "phone",
  "email"
])
export type ProfilePath = v.InferOutput<typeof ProfilePath>

/** How a text is written. Each has its own check, and its mend in the reader's words. */
export const TextFormat = v.picklist([
  "plain",
  "name",
  "latin-name",
  "snils",
  "inn",
  "phone",
  "email",
  "digits"
])
export type TextFormat = v.InferOutput<typeof TextFormat>

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * What every field has. `required` is a rule too: without one an answer is required.
 * `valid` rules read the answer as `it`; the first that is broken is told in its own words.
 */
const every = {
  id: FieldId,
  label: Localised,
  hint: v.optional(Localised),
  /** «Почему?»: why the agency needs it. */
  why: v.optional(Localised),
  from: v.optional(ProfilePath),
  visible: v.optional(Rule),
  required: v.optional(Rule),
  valid: v.optional(
    v.pipe(v.array(v.strictObject({ code: Code, rule: Rule, says: Localised })), v.maxLength(10))
  )
}

const OptionValue = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(60))
const Option = v.strictObject({ value: OptionValue, label: Localised, hint: v.optional(Localised) })

/** A document of «Мои документы» that answers a file field; a result only `of` that service, if it is named. */
const Taken = v.strictObject({ kind: DocumentKind, of: v.optional(ServiceCode) })

export const LeafField = v.variant("kind", [
  v.strictObject({
    ...every,
    kind: v.literal("text"),
    format: v.optional(TextFormat, "plain"),
    max: v.optional(v.pipe(count, v.maxValue(2000)), 200),
    long: v.optional(v.boolean(), false)
  }),
  v.strictObject({ ...every, kind: v.literal("number"), min: v.number(), max: v.number() }),
  /** Whole kopecks. */
  v.strictObject({ ...every, kind: v.literal("money"), min: count, max: count }),
  v.strictObject({ ...every, kind: v.literal("date") }),
  v.strictObject({
    ...every,
    kind: v.literal("choice"),
    as: v.optional(v.picklist(["radio", "select"]), "radio"),
    options: v.pipe(v.array(Option), v.minLength(2), v.maxLength(120))
  }),
  v.strictObject({ ...every, kind: v.literal("address") }),
  v.strictObject({ ...every, kind: v.literal("person") }),
  /** A document the citizen already keeps in «Мои документы». */
  v.strictObject({ ...every, kind: v.literal("document"), types: v.array(DocumentKind) }),
  v.strictObject({
    ...every,
    kind: v.literal("file"),
    accept: v.pipe(v.array(v.picklist(["pdf", "jpg", "png"])), v.minLength(1)),
    maxFiles: v.pipe(count, v.minValue(1), v.maxValue(10)),
    maxMegabytes: v.pipe(count, v.minValue(1), v.maxValue(5)),
    /** What «Переслать» offers this field for. */
    takes: v.optional(v.pipe(v.array(Taken), v.minLength(1), v.maxLength(10)))
  }),
  /** Required, it must be given; its whole text is the label and the hint. */
  v.strictObject({ ...every, kind: v.literal("consent") })
])
export type LeafField = v.InferOutput<typeof LeafField>

/** A part that repeats: previous names, places of work. Its fields read their own row as `row`. */
export const GroupField = v.strictObject({
  ...every,
  kind: v.literal("group"),
  /** "Место работы": the head of one row, which gets a number. */
  item: Localised,
  /** "Добавить место работы" */
  add: Localised,
  min: v.pipe(count, v.maxValue(50)),
  max: v.pipe(count, v.minValue(1), v.maxValue(50)),
  fields: v.pipe(v.array(LeafField), v.minLength(1), v.maxLength(20))
})
export type GroupField = v.InferOutput<typeof GroupField>

export const Field = v.variant("kind", [...LeafField.options, GroupField])
export type Field = v.InferOutput<typeof Field>
export type FieldKind = Field["kind"]

/** What is asked on one page. */
export const Step = v.strictObject({
  id: FieldId,
  title: Localised,
  lead: v.optional(Localised),
  visible: v.optional(Rule),
  fields: v.pipe(v.array(Field), v.minLength(1), v.maxLength(40))
})
export type Step = v.InferOutput<typeof Step>
