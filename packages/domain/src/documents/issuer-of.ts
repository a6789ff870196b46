import { Effect } from "effect"
import type { Localised } from "../catalogue/localised.ts"
import { Definitions } from "../catalogue/ports.ts"
import type { Locale } from "../shared/locale.ts"
import type { AgencyCode } from "../staff/role.ts"

/** The issuer's name, as the services tell it. */
export const issuerOf = Effect.fnUntraced(function* (by: AgencyCode, locale: Locale) {
  if (by === "opora") return portal[locale]
  const definitions = yield* (yield* Definitions).all
  const offices = definitions.flatMap(({ card, offices: all }) => [card.agency, ...all])
  return offices.find(({ code }) => code === by)?.name[locale] ?? by
})

const portal: Localised = { ru: "Портал «Опора»", en: "Opora portal" }
