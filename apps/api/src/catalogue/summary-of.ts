import { ServiceSummary } from "@opora/contract/catalogue/catalogue"
import type { Card } from "@opora/domain/catalogue/card"
import * as v from "valibot"

/** The card as lists show it. A card never changes: the schema looks at each once. */
export const summaryOf = (card: Card): ServiceSummary => {
  const known = summaries.get(card)
  if (known) return known
  const summary = v.parse(ServiceSummary, card)
  summaries.set(card, summary)
  return summary
}

const summaries = new WeakMap<Card, ServiceSummary>()
