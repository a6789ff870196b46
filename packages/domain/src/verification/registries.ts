import { Context, Data, type Effect } from "effect"
import type { JsonObject } from "../shared/json.ts"

/** The state registries we may ask. */
export type RegistryName = "passport" | "snils" | "inn" | "tax-income" | "address"

/** The registry does not answer, or answers nonsense: ask again later. */
export class RegistryUnavailable extends Data.TaggedError("RegistryUnavailable")<{
  readonly registry: RegistryName
}> {}

/**
 * The state registries, behind one question. What each takes and answers:
 *
 *   passport    {series: "4509", number: "123456"}           → {status: "valid" | "invalid" | "unknown"}
 *   snils       {snils, family, given, patronymic?, birthDate} → {status: "match" | "mismatch" | "unknown"}
 *   inn         {inn, family, given, patronymic?, birthDate}   → {status: "match" | "mismatch" | "unknown"}
 *   tax-income  {snils?, inn?, year}                         → {status: "found" | "unknown", …} as TaxIncome
 *   address     {query, limit?}                              → {addresses: [{id, text, postcode, …}]}
 *
 * СНИЛС and ИНН go as digits alone. Nothing is changed by asking, so it may be asked again.
 */
export class Registries extends Context.Service<
  Registries,
  {
    readonly ask: (
      registry: RegistryName,
      request: JsonObject
    ) => Effect.Effect<JsonObject, RegistryUnavailable>
  }
>()("@opora/domain/verification/Registries") {}
