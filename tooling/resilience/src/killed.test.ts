import { randomInt } from "node:crypto"
import { describe, expect, test } from "vitest"
import { browser } from "./browser.ts"
import { askForAccount, type Citizen, password, registered } from "./citizen.ts"
import { clerkOf } from "./clerk.ts"
import { freshPostgres, keptBy } from "./database.ts"
import { allCarriedOut, promisedTo, receivedBy } from "./deliveries.ts"
import { contradictionsIn, forgottenIn } from "./invariants.ts"
import { tenMinutesLater } from "./later.ts"
import type { Command } from "./life.ts"
import { livesOf } from "./lives.ts"
import { openPortal, type Portal } from "./portal.ts"
import type { Answer } from "./request.ts"

const databases = {
  SQLite: { url: async () => undefined, rounds: 3 },
  PostgreSQL: { url: freshPostgres, rounds: 2 }
}

describe.each(Object.entries(databases))("on %s", (_, { url, rounds }) => {
  test("kill -9 in the middle loses, doubles and halves nothing", async () => {
    const portal = await openPortal(await url())
    let process = await portal.start()
    const kept = keptBy(portal)
    try {
      const clerk = await clerkOf(portal, kept, "mvd")
      const lives = await livesOf(portal, kept, clerk)
      await Promise.all(
        lives.map(async ({ life, place }) => {
          for (let step = 0; step < place; step++) await done(await next(life))
        })
      )

      let broken = 0
      for (let round = 0; round < rounds; round++) {
        const readied = await Promise.all([
          ...lives.map(({ life }) => next(life)),
          ...[1, 2].map(() => registration(portal)),
          profileChange(portal)
        ])
        const blow = setTimeout(() => void process.kill(), randomInt(2, 60))
        const first = await Promise.all(readied.map(({ act }) => act()))
        clearTimeout(blow)
        await process.kill()
        broken += first.filter(({ status }) => status === 0).length

        await tenMinutesLater(kept)
        process = await portal.start()
        await Promise.all(readied.map((command, nth) => done(command, first[nth])))
        expect(await contradictionsIn(kept)).toEqual([])
      }
      expect(broken).toBeGreaterThan(0)

      await process.kill()
      await tenMinutesLater(kept)
      process = await portal.start()
      await allCarriedOut(kept, 45)
      expect(await forgottenIn(kept)).toEqual([])
      expect(await contradictionsIn(kept)).toEqual([])
      for (const { citizen } of lives) {
        expect(await unreadable(citizen)).toEqual([])
        const { citizenId } = (await citizen.ask("GET /api/v1/accounts/session")).body
        const addressee = { id: citizenId, sms: citizen.phone, email: citizen.person.email }
        expect(await receivedBy(portal, addressee)).toEqual(await promisedTo(kept, addressee))
      }
    } finally {
      await kept.dispose()
      await portal.close()
    }
  })
})

/** Documents of the wallet whose file can't be opened. */
const unreadable = async ({ ask }: Citizen): Promise<ReadonlyArray<unknown>> => {
  const { items } = (await ask("GET /api/v1/documents")).body
  const opened = await Promise.all(
    items.map(({ id }: { readonly id: string }) => ask(`GET /api/v1/documents/${id}/file`))
  )
  return opened.filter(({ status }) => status !== 200)
}

const next = async (life: Generator<() => Promise<Command>>): Promise<Command> => {
  const { value } = life.next()
  if (!value) throw new Error("a life without end has ended")
  return value()
}

/** Repeat the command until it is answered well; what was answered before stands. */
const done = async ({ name, act, same }: Command, before?: Answer): Promise<void> => {
  let answer = await act()
  for (let tries = 0; answer.status >= 400 && tries < 5; tries++) answer = await act()
  expect({ name, status: answer.status, body: answer.status < 400 || answer.body }).toMatchObject({
    name,
    status: expect.toSatisfy((status: number) => status >= 200 && status < 300)
  })
  if (before && before.status < 300 && before.status > 0) {
    expect(same?.(answer)).toEqual(same?.(before))
  }
}

/** The code of a registration. Once it is taken, the flow is over: then the account must be there. */
const registration = async (portal: Portal): Promise<Command> => {
  const { ask, code, phone } = await askForAccount(portal)
  return {
    name: "register",
    act: async () => {
      const shown = await ask("POST /api/v1/accounts/registration/code", { body: { code } })
      if (shown.status !== 410) return shown
      const body = { login: phone, password }
      return browser(portal).ask("POST /api/v1/accounts/sign-in", { body })
    }
  }
}

/** A section that is filled in: done again, it stands there already. */
const profileChange = async (portal: Portal): Promise<Command> => {
  const boris = await registered(portal)
  const body = { section: "birthDate", value: "1990-04-12", version: 0 }
  return {
    name: "profile",
    act: () => boris.ask("PUT /api/v1/profile/sections", { body })
  }
}
