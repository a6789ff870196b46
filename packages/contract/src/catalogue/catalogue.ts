import { Card, Shelves } from "@opora/domain/catalogue/card"
import { Definition } from "@opora/domain/catalogue/definition"
import { ServiceQuery } from "@opora/domain/catalogue/service-query"
import * as v from "valibot"
import { PageQuery } from "../page.ts"

/** A service in a list: enough to recognise and choose it. */
export const ServiceSummary = v.pipe(
  v.object(
    v.pick(Card, [
      "code",
      "name",
      "summary",
      "category",
      "situations",
      "agency",
      "kind",
      "status",
      "term",
      "fee",
      "icon"
    ]).entries
  ),
  v.metadata({ ref: "ServiceSummary" })
)
export type ServiceSummary = v.InferOutput<typeof ServiceSummary>

/** The shelves of the catalogue and what is asked for most; the documents services ask for. */
export const Catalogue = v.pipe(
  v.object({
    ...Shelves.entries,
    popular: v.array(ServiceSummary),
    documents: Shelves.entries.categories
  }),
  v.metadata({ ref: "Catalogue" })
)
export type Catalogue = v.InferOutput<typeof Catalogue>

export const FoundServices = v.pipe(
  v.object({ items: v.array(ServiceSummary), total: v.number(), next: v.optional(v.string()) }),
  v.metadata({ ref: "FoundServices" })
)
export type FoundServices = v.InferOutput<typeof FoundServices>

/** All that a citizen reads before applying. */
export const ServiceCard = v.pipe(
  v.object({
    ...v.omit(Card, ["synonyms", "popularity"]).entries,
    version: Definition.entries.version,
    delivery: Definition.entries.delivery
  }),
  v.metadata({ ref: "ServiceCard" })
)
export type ServiceCard = v.InferOutput<typeof ServiceCard>

/** The whole definition: the browser shows and checks the form by it, with the server's own rules. */
export const ServiceDefinition = v.pipe(Definition, v.metadata({ ref: "ServiceDefinition" }))

const whole = (code: string) => v.pipe(v.string(), v.regex(/^\d{1,5}$/, code), v.transform(Number))

export const FindServices = v.strictObject({
  ...ServiceQuery.entries,
  days: v.optional(whole("days.format")),
  ...PageQuery.entries
})

export const ServicePath = v.object({ code: v.pipe(v.string(), v.maxLength(60)) })
export const VersionQuery = v.strictObject({ version: v.optional(whole("version.format")) })
