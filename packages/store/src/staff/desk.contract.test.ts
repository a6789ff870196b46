import { expect, layer } from "@effect/vitest"
import { PasswordHash } from "@opora/domain/accounts/account"
import { newToken } from "@opora/domain/accounts/token"
import { TotpSecret } from "@opora/domain/accounts/totp/totp"
import { instantOf } from "@opora/domain/shared/instant"
import { Login } from "@opora/domain/staff/clerk"
import { Clerks } from "@opora/domain/staff/clerks"
import { DeskQueue } from "@opora/domain/staff/desk-queue"
import { deskQueueInMemory } from "@opora/domain/staff/desk-queue-in-memory"
import { DeskSessionId } from "@opora/domain/staff/desk-session"
import { DeskSessions } from "@opora/domain/staff/desk-sessions"
import { AgencyCode, ClerkId } from "@opora/domain/staff/role"
import { someone } from "@opora/domain/testing/samples"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import * as v from "valibot"
import { databases } from "../testing/worlds.ts"

const mvd = v.parse(AgencyCode, "mvd")
const secret = "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU"
const credentials = {
  passwordHash: v.parse(PasswordHash, "1:$argon2id$v=19$m=1,t=1,p=1$AA$AA"),
  totpSecret: v.parse(TotpSecret, secret)
}
const newClerk = (login = `clerk${crypto.randomUUID().slice(0, 8)}`) => ({
  id: v.parse(ClerkId, crypto.randomUUID()),
  login: v.parse(Login, login),
  name: "Орлова М. П.",
  roles: ["operator" as const]
})

const itemDue = (due: number | undefined, more: object = {}) => ({
  kind: "identity" as const,
  id: crypto.randomUUID(),
  citizenId: someone().id,
  role: "operator" as const,
  label: "",
  since: instantOf(0),
  ...(due !== undefined && { dueBy: instantOf(due) }),
  ...more
})

for (const [name, world] of Object.entries({ ...databases, memory: deskQueueInMemory() })) {
  layer(world)(`DeskQueue in ${name}`, (it) => {
    it.effect("the earliest deadline first, page by page; closed and others' cases not", () =>
      Effect.gen(function* () {
        const queue = yield* DeskQueue
        const [late, soon, endless] = [itemDue(3000), itemDue(1000), itemDue(undefined)]
        const me = v.parse(ClerkId, crypto.randomUUID())
        const taken = itemDue(2000, { takenBy: me })
        const police = itemDue(500, { role: "clerk", agency: mvd })
        const closed = itemDue(10, { closedAt: instantOf(5) })
        for (const each of [late, soon, endless, taken, police, closed]) yield* queue.put(each)

        const roles = ["operator"] as const
        const first = yield* queue.list({ roles, limit: 2 })
        expect(first.items).toEqual([soon, taken])
        const second = yield* queue.list({ roles, limit: 2, after: first.next })
        expect(second).toEqual({ items: [late, endless] })
        expect((yield* queue.list({ roles, limit: 9, taken: me })).items).toEqual([taken])
        expect((yield* queue.list({ roles, limit: 9, taken: "nobody" })).items).toHaveLength(3)
        expect(yield* queue.count({ roles, taken: "nobody" }, 9)).toBe(3)
        expect(yield* queue.count({ roles, taken: me }, 9)).toBe(1)
        expect(yield* queue.count({ roles }, 2)).toBe(2)
        expect(yield* queue.count({ roles: [] }, 2)).toBe(0)
        expect((yield* queue.list({ roles: ["clerk"], limit: 9 })).items).toEqual([])
        expect((yield* queue.list({ roles: ["clerk"], agency: mvd, limit: 9 })).items).toEqual([
          police
        ])
        expect(yield* queue.find("identity", closed.id)).toEqual(closed)
        yield* queue.put({ ...closed, closedAt: undefined })
        expect((yield* queue.list({ roles, limit: 1 })).items[0]?.id).toBe(closed.id)
      })
    )
  })
}

for (const [name, world] of Object.entries(databases)) {
  layer(world)(`the staff in ${name}`, (it) => {
    it.effect("is found by login, and provisioned anew keeps its identifier", () =>
      Effect.gen(function* () {
        const clerks = yield* Clerks
        const clerk = newClerk()
        yield* clerks.provision(clerk, credentials)
        expect(yield* clerks.byLogin(clerk.login)).toEqual({
          clerk,
          credentials: { ...credentials, lastStep: 0 }
        })
        const again = { ...newClerk(clerk.login), roles: ["auditor" as const] }
        expect(yield* clerks.provision(again, credentials)).toMatchObject({
          id: clerk.id,
          roles: ["auditor"]
        })
        const sql = yield* SqlClient.SqlClient
        expect(JSON.stringify(yield* sql`select * from clerks`)).not.toContain(secret)
      })
    )

    it.effect("a code is taken once, of fifty at once", () =>
      Effect.gen(function* () {
        const clerks = yield* Clerks
        const { id } = yield* clerks.provision(newClerk(), credentials)
        const fifty = Array.from({ length: 50 }, () => clerks.takeStep(id, 7))
        const taken = yield* Effect.all(fifty, { concurrency: "unbounded" })
        expect(taken.filter(Boolean)).toHaveLength(1)
        expect(yield* clerks.takeStep(id, 6)).toBe(false)
      })
    )

    it.effect("has so many sessions and no more; the one used least lately ends", () =>
      Effect.gen(function* () {
        const sessions = yield* DeskSessions
        const clerk = yield* (yield* Clerks).provision(newClerk(), credentials)
        const open = Effect.fnUntraced(function* (moment: number) {
          const id = v.parse(DeskSessionId, crypto.randomUUID())
          const seen = { startedAt: instantOf(0), lastSeenAt: instantOf(moment) }
          const { hash } = yield* newToken
          const session = { id, clerkId: clerk.id, ...seen, endsAt: instantOf(9) }
          yield* sessions.open(session, hash, 2)
          return { session, hash }
        })
        const [first, second, third] = [yield* open(1), yield* open(2), yield* open(3)]
        expect(yield* sessions.find(first.hash)).toBeUndefined()
        expect(yield* sessions.find(third.hash)).toEqual({ ...third.session, clerk })
        yield* sessions.end(second.session.id)
        expect(yield* sessions.find(second.hash)).toBeUndefined()
        yield* sessions.endAll(clerk.id)
        expect(yield* sessions.find(third.hash)).toBeUndefined()
      })
    )
  })
}
