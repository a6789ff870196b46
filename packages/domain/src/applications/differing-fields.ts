import { canonical, type Json, type JsonObject } from "../shared/json.ts"

/** The fields whose answers differ, in the order of their names. */
export const differingFields = (one: JsonObject, other: JsonObject): ReadonlyArray<string> =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((field) => said(one[field]) !== said(other[field]))
    .toSorted((a, b) => (a < b ? -1 : 1))

const said = (answer: Json | undefined): string => (answer === undefined ? "" : canonical(answer))
