import { Effect, Layer } from "effect"
import type { Paper } from "./paper.ts"
import { PaperIssued, PaperNotFound, PaperRegister } from "./papers.ts"

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
