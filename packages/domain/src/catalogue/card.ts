import * as v from "valibot"
import { Level } from "../accounts/level.ts"
import { AgencyCode } from "../staff/role.ts"
import { Limit } from "./limit.ts"
import { Localised } from "./localised.ts"
import { Code, ServiceCode } from "./names.ts"

const words = v.pipe(v.array(v.pipe(v.string(), v.minLength(2), v.maxLength(60))), v.maxLength(60))

/** Who provides the service and answers for it. */
const Agency = v.strictObject({ code: AgencyCode, name: Localised })

/** How the service is received: wholly on line, with a visit, or as a certificate. */
export const ServiceKind = v.picklist(["online", "visit", "certificate"])
export type ServiceKind = v.InferOutput<typeof ServiceKind>

/** What a citizen reads about a service before applying. */
export const Card = v.strictObject({
  code: ServiceCode,
  name: Localised,
  /** One sentence, in lists. */
  summary: Localised,
  about: Localised,
  category: Code,
  situations: v.array(Code),
  /** "ru" for the whole country, or a region: "ru-mow" (ISO 3166-2:RU). */
  region: v.pipe(v.string(), v.regex(/^ru(-[a-z]{2,3})?$/)),
  agency: Agency,
  kind: ServiceKind,
  /** Suspended services stay in the catalogue and take no applications. */
  status: v.picklist(["open", "suspended"]),
  /** How surely the citizen must be known to apply. */
  level: Level,
  /** Who may apply. */
  who: Localised,
  /** Which documents are needed. */
  needs: v.pipe(v.array(v.strictObject({ code: Code, name: Localised })), v.maxLength(20)),
  term: v.strictObject({ limit: Limit, says: Localised }),
  /** The highest fee in whole kopecks, 0 for none; the fee itself is counted from the answers. */
  fee: v.strictObject({
    upTo: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    says: Localised
  }),
  result: Localised,
  /** On which grounds it may be refused. */
  refusals: v.pipe(v.array(Localised), v.maxLength(20)),
  /** The acts it rests on. */
  law: v.pipe(v.array(Localised), v.minLength(1), v.maxLength(20)),
  icon: v.picklist(["receipt", "passport", "home", "document"]),
  /** How often it is asked for, 0 to 100: the popular ones come first. */
  popularity: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  /** Other words people look for it by. */
  synonyms: v.strictObject({ ru: words, en: words })
})
export type Card = v.InferOutput<typeof Card>

/** The shelves of the catalogue: categories and life situations, in their order. */
export const Shelves = v.strictObject({
  categories: v.array(v.strictObject({ code: Code, name: Localised })),
  situations: v.array(v.strictObject({ code: Code, name: Localised }))
})
export type Shelves = v.InferOutput<typeof Shelves>
