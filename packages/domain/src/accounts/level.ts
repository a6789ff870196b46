import * as v from "valibot"

/** How sure we are who the citizen is, weakest first: «Базовый», «Средний», «Продвинутый». */
export const Level = v.picklist(["basic", "standard", "verified"])
export type Level = v.InferOutput<typeof Level>

const rank: Record<Level, number> = { basic: 0, standard: 1, verified: 2 }

/** Does a citizen known at level `held` meet what asks for `needed`? */
export const meets = (held: Level, needed: Level): boolean => rank[held] >= rank[needed]
