import type { Json } from "../../shared/json.ts"
import type { Definition } from "../definition.ts"
import type { Finding } from "./finding.ts"

/** Texts that are empty, or stand in the wrong language: they would have been forgotten. */
export const lintTexts = (definition: Definition): ReadonlyArray<Finding> => textsIn(definition, "")

const textsIn = (value: unknown, where: string): ReadonlyArray<Finding> => {
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => textsIn(each, `${where}.${nameOf(each) ?? index}`))
  }
  if (typeof value !== "object" || value === null) return []
  const { ru, en } = Object.fromEntries(Object.entries(value))
  if (typeof ru === "string" && typeof en === "string")
    return [...russian(ru, where), ...english(en, where)]
  return Object.entries(value)
    .filter(([key]) => key !== "synonyms")
    .flatMap(([key, each]) => textsIn(each, where ? `${where}.${key}` : key))
}

const nameOf = (value: Json): string | undefined => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined
  const { id, code, value: option } = Object.fromEntries(Object.entries(value))
  return [id, code, option].find((each) => typeof each === "string")
}

const russian = (text: string, where: string): ReadonlyArray<Finding> =>
  /[a-z]{4,}/i.test(text) && !/\p{Script=Cyrillic}/u.test(text)
    ? [missing(where, "is not in Russian")]
    : empty(text, where)

const english = (text: string, where: string): ReadonlyArray<Finding> =>
  // Names in «» stay as they stand on the paper: «СНИЛС».
  /\p{Script=Cyrillic}/u.test(text.replaceAll(/«[^»]*»/g, ""))
    ? [missing(where, "is not in English")]
    : empty(text, where)

const empty = (text: string, where: string): ReadonlyArray<Finding> =>
  text.trim() === "" ? [missing(where, "is empty")] : []

const missing = (where: string, says: string): Finding => ({ rule: "missing-text", where, says })
