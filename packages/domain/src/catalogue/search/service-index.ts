import MiniSearch from "minisearch"
import type { Card } from "../card.ts"
import type { Localised } from "../localised.ts"
import { type Found, passes, type ServiceQuery } from "../service-query.ts"
import { inOtherLayout, readQuery, stemOf, wordsOf } from "./words.ts"

/** What is searched of a card, each part in both languages. */
interface Entry {
  readonly id: number
  readonly name: string
  readonly code: string
  readonly synonyms: string
  readonly summary: string
  readonly text: string
}

const boost = { name: 6, synonyms: 4, code: 4, summary: 2, text: 1 }

/** Finds cards: by word forms, with typing errors, by exact phrase, in the wrong layout, and filtered. */
export const serviceIndex = (
  cards: ReadonlyArray<Card>
): ((query: ServiceQuery) => ReadonlyArray<Found>) => {
  const index = new MiniSearch<Entry>({
    fields: Object.keys(boost),
    tokenize: (text) => [...wordsOf(text)],
    processTerm: stemOf
  })
  const entries = cards.map(entryOf)
  index.addAll(entries)
  const phrasesOf = entries.map(({ name, code, synonyms, summary, text }) =>
    // The bar keeps a phrase from running over from one part into the next.
    [name, code, synonyms, summary, text]
      .flatMap((part) => part.split(" . "))
      .map((part) => wordsOf(part).join(" "))
      .join(" | ")
  )

  const search = (words: string, combineWith: "AND" | "OR"): ReadonlyArray<Ranked> =>
    index.search(words, {
      boost,
      combineWith,
      // A word still being typed, and a word mistyped.
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 4 ? 0.25 : false),
      boostDocument: (id) => 1 + (cards[Number(id)]?.popularity ?? 0) / 200
    })

  return (query) => {
    const { words, phrases } = readQuery(query.text)
    const ranked = wordsOf(words).some((word) => stemOf(word))
      ? firstFound(
          () => search(words, "AND"),
          () => search(inOtherLayout(words), "AND"),
          () => search(words, "OR")
        )
      : cards.map(({ popularity }, id) => ({ id, score: popularity }))
    return ranked.flatMap(({ id, score }) => {
      const card = cards[id]
      const text = ` ${phrasesOf[id]} `
      const fits =
        card && passes(card, query) && phrases.every((each) => text.includes(` ${each} `))
      return fits ? [{ code: card.code, score }] : []
    })
  }
}

interface Ranked {
  readonly id: number
  readonly score: number
}

const firstFound = (
  ...tries: ReadonlyArray<() => ReadonlyArray<Ranked>>
): ReadonlyArray<Ranked> => {
  for (const attempt of tries) {
    const found = attempt()
    if (found.length > 0) return found
  }
  return []
}

const entryOf = (card: Card, id: number): Entry => ({
  id,
  name: both(card.name),
  code: card.code,
  synonyms: [...card.synonyms.ru, ...card.synonyms.en].join(" . "),
  summary: both(card.summary),
  text: [card.about, card.who, card.result, card.agency.name, ...card.needs.map(({ name }) => name)]
    .map(both)
    .join(" . ")
})

const both = ({ ru, en }: Localised): string => `${ru} . ${en}`
