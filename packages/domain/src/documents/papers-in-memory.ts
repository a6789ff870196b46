import { Effect, Layer } from "effect"
import type { Paper } from "./paper.ts"
import { type Draft, PaperIssued, PaperNotFound, PaperRegister, Papers } from "./papers.ts"

/** The register of papers in a map, by their key: for tests. */
export const paperRegisterInMemory = (
  kept = new Map<string, Paper>()
): Layer.Layer<PaperRegister> =>
  Layer.succeed(PaperRegister, {
    add: (paper, key) =>
      Effect.suspend(() => {
        const place = `${paper.citizenId}/${key}`
        if (kept.has(place)) return new PaperIssued()
        kept.set(place, paper)
        return Effect.void
      }),
    byCode: (code) => {
      const paper = [...kept.values()].find((one) => one.code === code)
      return paper ? Effect.succeed(paper) : new PaperNotFound()
    },
    issuedUnder: (citizenId, key) => Effect.sync(() => kept.get(`${citizenId}/${key}`))
  })

/** What was drawn, as text and not as PDF: a hand that writes so needs no press. For tests. */
export const papersAsText = (drawn: Array<Draft> = []): Layer.Layer<Papers> =>
  Layer.succeed(Papers, {
    isUsable: Effect.succeed(true),
    titleOf: (contents) => (contents.of === "result" ? contents.title : { ru: "", en: "" }),
    layOut: ({ contents, data }, locale) => ({
      sections: [{ text: [contents.of, locale, JSON.stringify(data)] }]
    }),
    render: (template, locale, draft) =>
      Effect.sync(() => {
        drawn.push(draft)
        return new TextEncoder().encode(`${template} ${locale}`)
      })
  })
