/** The act of receipt («Акт о получении»), as the citizen reads it before signing. No Effect here. */
import * as v from "valibot"
import type { Definition } from "../../catalogue/definition.ts"
import { Localised } from "../../catalogue/localised.ts"
import { Instant } from "../../shared/instant.ts"
import type { Decided } from "../application.ts"
import { ApplicationNumber } from "../number.ts"

/** What is received, from whom and when. Who gave it out is an office, never a clerk's name. */
export const ReceiptAct = v.object({
  number: ApplicationNumber,
  service: Localised,
  received: Localised,
  agency: Localised,
  /** Where it was fetched, if the service is fetched somewhere. */
  place: v.exactOptional(v.object({ name: Localised, address: Localised })),
  issuedAt: Instant,
  issuedBy: Localised,
  /** The citizen's full name; empty while «Мои данные» has none. */
  recipient: v.string()
})
export type ReceiptAct = v.InferOutput<typeof ReceiptAct>

/** The act of an application whose result was given out at that moment. */
export const receiptActOf = (
  definition: Definition,
  application: Decided,
  issuedAt: Instant,
  recipient: string
): ReceiptAct => {
  const { card, offices } = definition
  const place = placeChosen(definition, application)
  const office = offices.find(({ code }) => code === application.agency)
  return {
    number: application.number,
    service: card.name,
    received: card.result,
    agency: card.agency.name,
    ...(place && { place: { name: place.name, address: place.address } }),
    issuedAt,
    issuedBy: office?.name ?? card.agency.name,
    recipient
  }
}

/** The place of the definition that an answer names. */
const placeChosen = ({ delivery }: Definition, { answers }: Decided) => {
  const chosen = new Set(Object.values(answers).filter((answer) => typeof answer === "string"))
  return delivery.flatMap(({ places }) => places).find(({ id }) => chosen.has(id))
}
