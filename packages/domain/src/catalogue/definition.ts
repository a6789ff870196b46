/**
 * A service is data: what the citizen reads, fills in and pays, where it goes, what may happen to
 * it and how long each step may take. This file holds no Effect and no rule engine: lists read it.
 */
import * as v from "valibot"
import { DataCategory } from "../consents/data-category.ts"
import { AgencyCode } from "../staff/role.ts"
import { Card } from "./card.ts"
import { Duty } from "./duty.ts"
import { Step } from "./field.ts"
import { Life } from "./life.ts"
import { Localised } from "./localised.ts"
import { Code, FieldId, Rule } from "./names.ts"

/** A condition of the whole application. Broken, it is told at the field `at`, in its own words. */
const Eligibility = v.strictObject({ code: Code, rule: Rule, at: FieldId, says: Localised })

/** Which data go to whom for what, shown before sending and granted by it (152-ФЗ, article 9). */
const Sharing = v.strictObject({
  agency: AgencyCode,
  data: v.pipe(v.array(DataCategory), v.minLength(1)),
  purpose: Localised,
  /** The grant ends so many days after the application is sent. */
  days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1826))
})

/** A way to get the result, and the places where it may be fetched. */
const Delivery = v.strictObject({
  id: Code,
  kind: v.picklist(["electronic", "visit", "pick-up", "courier"]),
  name: Localised,
  says: Localised,
  places: v.array(
    v.strictObject({ id: Code, name: Localised, address: Localised, hours: Localised })
  )
})

/** One version of a service. Applications keep to the version they were begun or moved to. */
export const Definition = v.strictObject({
  $schema: v.optional(v.string()),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  card: Card,
  steps: v.pipe(v.array(Step), v.minLength(1), v.maxLength(20)),
  eligible: v.pipe(v.array(Eligibility), v.maxLength(20)),
  /** The office that takes it: a rule that gives a code of `offices`. */
  route: Rule,
  offices: v.pipe(v.array(v.strictObject({ code: AgencyCode, name: Localised })), v.minLength(1)),
  sharing: v.array(Sharing),
  duty: v.optional(Duty),
  delivery: v.pipe(v.array(Delivery), v.minLength(1)),
  life: Life
})
export type Definition = v.InferOutput<typeof Definition>
