import MiniSearch from "minisearch"
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"

const folder = join(import.meta.dirname, "../../../../packages/services/src/definitions")

const definitions = globSync("*/*.json", { cwd: folder })
  .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")))
  .toSorted((a, b) => a.version - b.version)

// The latest version of each: the last one under its code.
const cards = new Map(definitions.map(({ card }) => [card.code, card]))

const index = new MiniSearch({ fields: ["name", "text"], idField: "code" })
for (const card of cards.values()) {
  index.add({ code: card.code, name: JSON.stringify(card.name), text: JSON.stringify(card) })
}

const shown = new Map(
  Array.from(
    cards.values(),
    ({ code, name, summary, category, situations, agency, kind, status, term, fee, icon }) => [
      code,
      { code, name, summary, category, situations, agency, kind, status, term, fee, icon }
    ]
  )
)

/** The card of a service, as lists name it. */
export const cardOf = (code: string) => shown.get(code)

/** Search as the library does it, with nothing around it. */
export const searchIn = (question: string) =>
  index.search(question, { prefix: true, fuzzy: 0.25 }).map(({ id }) => shown.get(id))
