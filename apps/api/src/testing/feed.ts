import type { SignedIn } from "@opora/domain/accounts/current-citizen"
import { Notice } from "@opora/domain/notifications/notice"
import { Notices } from "@opora/domain/notifications/ports"
import { instantOf } from "@opora/domain/shared/instant"
import { someone } from "@opora/domain/testing/samples"
import { Effect } from "effect"
import * as v from "valibot"
import { worldOf } from "./api.ts"

export const feed = "/api/v1/notifications"
export const today = Date.now()

export const notice = (id: number, kind: string, daysAgo = 0) =>
  v.parse(Notice, {
    id,
    at: instantOf(today - daysAgo * 86_400_000),
    kind,
    subject: "application/1",
    details: { number: "77-000001" }
  })

/** The API, and a way to tell citizens things. */
export const worldWithFeeds = async (citizens: Record<string, SignedIn>) => {
  const world = await worldOf({ citizens })
  const tell = ({ id }: SignedIn, ...notices: ReadonlyArray<Notice>) =>
    world.runtime.runPromise(
      Notices.use((port) =>
        Effect.forEach(notices, (each) => port.add(id, each), { discard: true })
      )
    )

  /** A citizen with a fresh feed of three. */
  const withFeed = async () => {
    const cookie = crypto.randomUUID()
    const citizen = someone()
    citizens[cookie] = citizen
    await tell(
      citizen,
      notice(1, "new-device", 30),
      notice(2, "charge-raised", 3),
      notice(3, "application-approved")
    )
    return { cookie }
  }
  return { ...world, tell, withFeed }
}

export const idsOf = (body: { readonly items: ReadonlyArray<{ readonly id: number }> }) =>
  body.items.map(({ id }) => id)

export const problem = (status: number, type: string) => ({
  status,
  type: "application/problem+json",
  body: { status, type: `urn:opora:problem:${type}` }
})
