import { type Citizen, verified } from "./citizen.ts"
import type { Clerk } from "./clerk.ts"
import type { Kept } from "./database.ts"
import { keeping } from "./keeping.ts"
import { type Command, passports } from "./life.ts"
import { forPassport } from "./passport.ts"
import type { Portal } from "./portal.ts"
import { refunding } from "./refunding.ts"

interface Living {
  readonly citizen: Citizen
  readonly life: Generator<() => Promise<Command>>
  /** How many commands it has behind it when the first blow falls. */
  readonly place: number
}

/** Citizens each at another place of a life: a blow meets every command of it. */
export const livesOf = (portal: Portal, kept: Kept, clerk: Clerk): Promise<Array<Living>> => {
  const applicant = async (place: number) => {
    const citizen = await verified(portal, kept)
    return { citizen, life: passports(portal, citizen, clerk, await forPassport(citizen)), place }
  }
  const refused = async (place: number) => {
    const citizen = await verified(portal, kept)
    return { citizen, life: refunding(citizen, clerk, await forPassport(citizen)), place }
  }
  const keeper = async (place: number) => {
    const citizen = await verified(portal, kept)
    return { citizen, life: keeping(citizen), place }
  }
  return Promise.all([
    // Two blows, and each command of the ten was under one of them.
    ...[0, 2, 4, 6, 8].map(applicant),
    refused(0),
    keeper(0)
  ])
}
