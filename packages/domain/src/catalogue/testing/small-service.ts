import * as v from "valibot"
import { Definition } from "../definition.ts"

type Input = v.InferInput<typeof Definition>
type FieldInput = Input["steps"][number]["fields"][number]
type StateInput = Input["life"][number]

const said = (ru: string, en: string) => ({ ru, en })
export const words = said("Слово", "Word")

/** A field with that id and kind; the rest as given. */
export const text = (id: string, more: object = {}): FieldInput => ({
  id,
  kind: "text",
  label: words,
  ...more
})

export const date = (id: string, more: object = {}): FieldInput => ({
  id,
  kind: "date",
  label: words,
  ...more
})

/** Yes or no, unless other values are given. */
export const choice = (id: string, more: object = {}): FieldInput => ({
  id,
  kind: "choice",
  label: words,
  options: [
    { value: "yes", label: words },
    { value: "no", label: words }
  ],
  ...more
})

/** A state with nothing but what is given. */
export const state = (
  id: string,
  more: Partial<StateInput> & Pick<StateInput, "kind" | "turn">
): StateInput => ({ id, says: words, limit: { amount: 1, unit: "days" }, moves: [], ...more })

const life: Input["life"] = [
  state("draft", {
    kind: "draft",
    turn: "citizen",
    moves: [{ do: "submit", by: "citizen", to: "in-work" }]
  }),
  state("in-work", {
    kind: "in-work",
    turn: "agency",
    moves: [
      { do: "approve", by: "clerk", to: "done" },
      { do: "refuse", by: "clerk", to: "refused" }
    ]
  }),
  { id: "done", kind: "done", says: words, turn: "nobody", moves: [] },
  { id: "refused", kind: "refused", says: words, turn: "nobody", moves: [] }
]

/** A whole definition of a very small service, with these fields on its one step and more as given. */
export const smallService = (
  fields: ReadonlyArray<FieldInput>,
  more: Partial<Input> = {}
): Definition =>
  v.parse(Definition, {
    version: 1,
    card: {
      code: "small-service",
      name: words,
      summary: words,
      about: words,
      category: "papers",
      situations: [],
      region: "ru",
      agency: { code: "mvd", name: words },
      kind: "online",
      status: "open",
      level: "basic",
      who: words,
      needs: [],
      term: { limit: { amount: 1, unit: "days" }, says: words },
      fee: { upTo: 0, says: words },
      result: words,
      refusals: [],
      law: [words],
      icon: "document",
      popularity: 1,
      synonyms: { ru: [], en: [] }
    },
    steps: [{ id: "only", title: words, fields: [...fields] }],
    eligible: [],
    route: '"mvd"',
    offices: [{ code: "mvd", name: words }],
    sharing: [],
    delivery: [{ id: "electronic", kind: "electronic", name: words, says: words, places: [] }],
    life,
    ...more
  })

/** The life of the small service, to be changed. */
export const smallLife = (): Input["life"] => structuredClone(life)
