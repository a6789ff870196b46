import * as v from "valibot"
import { madeUp } from "./made-up.ts"
import { towns } from "./streets.ts"

export const AddressQuestion = v.strictObject({
  query: v.pipe(v.string(), v.maxLength(200)),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)), 8)
})

const streets = towns.flatMap(({ region, city, streets: list }) =>
  list.map(([postcode, street, houses]) => ({
    region,
    city,
    postcode,
    street,
    houses,
    words: wordsOf(`${postcode} ${region} ${city} ${street}`)
  }))
)
type Street = (typeof streets)[number]

/**
 * Addresses that begin as the query does, word by word in any order: "мос тверс 7". A number that is
 * no part of the street's name is the beginning of a house number; the rest of the line is left alone.
 */
export const findAddresses = ({ query, limit }: v.InferOutput<typeof AddressQuestion>) => {
  const asked = wordsOf(query).filter((word) => !abbreviations.has(word))
  if (asked.length === 0) return { addresses: [] }
  const found = streets.flatMap((street) => {
    const rest = asked.filter((word) => !street.words.some((own) => begins(own, word)))
    const named = asked.length > rest.length
    const [house, ...others] = rest
    if (!named || others.length > 0) return []
    return house === undefined ? [whole(street)] : housesOf(street, house)
  })
  return { addresses: found.slice(0, limit) }
}

/** A digit or two are a house's number sooner than the beginning of a postcode. */
const begins = (own: string, word: string): boolean =>
  own.startsWith(word) && !(/^\d{1,2}$/.test(word) && /^\d{6}$/.test(own))

const housesOf = (street: Street, start: string) =>
  Array.from({ length: street.houses }, (_, index) => String(index + 1))
    .filter((number) => number.startsWith(start))
    .map((number) => whole(street, number))

const whole = ({ region, city, postcode, street }: Street, house?: string) => ({
  id: idOf(city, street, house ?? ""),
  level: house === undefined ? "street" : "house",
  text: [postcode, city, street, ...(house === undefined ? [] : [`д. ${house}`])].join(", "),
  postcode,
  region,
  city,
  street,
  ...(house !== undefined && { house })
})

/** Names the address for ever, in the shape of a ФИАС key. */
const idOf = (...words: ReadonlyArray<string>): string => {
  const part = (index: number) =>
    madeUp(2 ** 32, index, ...words)
      .toString(16)
      .padStart(8, "0")
  const hex = [0, 1, 2, 3].map(part).join("")
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20)
  ].join("-")
}

const abbreviations = new Set(["г", "город", "ул", "улица", "д", "дом", "пр", "просп", "кв"])

function wordsOf(text: string): ReadonlyArray<string> {
  return text
    .toLowerCase()
    .replaceAll("ё", "е")
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
}
