import { Effect, Layer } from "effect"
import type { Office } from "./office.ts"
import { Offices } from "./ports.ts"

/** The offices given: read and checked before they come here, they never change. */
export const officesInMemory = (offices: ReadonlyArray<Office>): Layer.Layer<Offices> =>
  Layer.succeed(Offices, {
    find: (agency, code) =>
      Effect.succeed(offices.find((each) => each.agency === agency && each.code === code)),
    ofAgency: (agency) => Effect.succeed(offices.filter((each) => each.agency === agency))
  })
