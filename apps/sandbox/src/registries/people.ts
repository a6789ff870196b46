import * as v from "valibot"
import { innHolds, type Person, snilsHolds } from "../people/person.ts"

/** Everyone the registries know by name: the people of the demonstration and the bank's customers. */
export type People = () => ReadonlyArray<Person>

const digits = (count: number) => v.pipe(v.string(), v.regex(new RegExp(`^\\d{${count}}$`)))

const Named = {
  family: v.pipe(v.string(), v.maxLength(100)),
  given: v.pipe(v.string(), v.maxLength(100)),
  patronymic: v.optional(v.pipe(v.string(), v.maxLength(100))),
  birthDate: v.pipe(v.string(), v.isoDate())
}

export const PassportQuestion = v.strictObject({ series: digits(4), number: digits(6) })
export const SnilsQuestion = v.strictObject({ snils: digits(11), ...Named })
export const InnQuestion = v.strictObject({ inn: digits(12), ...Named })

/**
 * Is the passport in force? Numbers that end in 00 were declared invalid, those in 99 nobody issued;
 * every other one is good.
 */
export const passportStatus = ({ number }: v.InferOutput<typeof PassportQuestion>) => {
  if (number.endsWith("00")) return { status: "invalid", reason: "declared-invalid" }
  if (number.endsWith("99")) return { status: "unknown" }
  return { status: "valid" }
}

/** Is it this person's СНИЛС? Whoever is not known by name is believed, if the check digits hold. */
export const snilsStatus = (people: People, question: v.InferOutput<typeof SnilsQuestion>) => {
  if (!snilsHolds(question.snils)) return { status: "unknown" }
  const owner = people().find(({ snils }) => snils === question.snils)
  return { status: !owner || isNamed(owner, question) ? "match" : "mismatch" }
}

/** Is it this person's ИНН? Whoever is not known by name is believed, if the check digits hold. */
export const innStatus = (people: People, question: v.InferOutput<typeof InnQuestion>) => {
  if (!innHolds(question.inn)) return { status: "unknown" }
  const owner = people().find(({ inn }) => inn === question.inn)
  return { status: !owner || isNamed(owner, question) ? "match" : "mismatch" }
}

type Name = Pick<Person, "family" | "given" | "birthDate"> & {
  readonly patronymic?: string | undefined
}

const isNamed = (owner: Name, asked: Name): boolean =>
  same(owner.family, asked.family) &&
  same(owner.given, asked.given) &&
  same(owner.patronymic ?? "", asked.patronymic ?? "") &&
  owner.birthDate === asked.birthDate

/** Registries write е for ё as often as not. */
const same = (a: string, b: string): boolean => folded(a) === folded(b)
const folded = (text: string): string => text.trim().toLowerCase().replaceAll("ё", "е")
