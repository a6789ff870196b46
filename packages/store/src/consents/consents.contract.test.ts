import { expect, layer } from "@effect/vitest"
import { CurrentCitizen } from "@opora/domain/accounts/current-citizen"
import type { SecondFactor } from "@opora/domain/accounts/factor"
import { SecondFactors } from "@opora/domain/accounts/factors/second-factors"
import { changeConsent } from "@opora/domain/consents/change-consent"
import { DataCategories } from "@opora/domain/consents/consent"
import { expireConsent } from "@opora/domain/consents/expire-consent"
import { grantConsent } from "@opora/domain/consents/grant-consent"
import { mayLook } from "@opora/domain/consents/may-look"
import { Consents } from "@opora/domain/consents/ports"
import { Journal } from "@opora/domain/journal/ports"
import { now } from "@opora/domain/shared/clock"
import { instantOf } from "@opora/domain/shared/instant"
import { AgencyCode } from "@opora/domain/staff/role"
import { someone } from "@opora/domain/testing/samples"
import { Effect, Layer } from "effect"
import { TestClock } from "effect/testing"
import * as v from "valibot"
import { databases, stores } from "../testing/worlds.ts"

const agency = v.parse(AgencyCode, "mvd")
const subject = "application/1"
const terms = {
  agency,
  data: v.parse(DataCategories, ["name", "passport"]),
  purpose: { ru: "Решить", en: "To decide" },
  subject,
  until: instantOf(60_000)
}

/** Whoever has switched on these second factors. */
const having = (...factors: ReadonlyArray<SecondFactor>) =>
  Layer.mock(SecondFactors)({ of: () => Effect.succeed(factors) })

for (const [name, world] of Object.entries(stores)) {
  layer(Layer.merge(world, having()))(`Consents in ${name}`, (it) => {
    it.effect("give back what was granted, and open it until its day", () =>
      Effect.gen(function* () {
        const anna = someone()
        const until = instantOf(Date.parse(yield* now) + 60_000)
        const given = yield* grantConsent(anna.id, { ...terms, until })
        const consents = yield* Consents
        expect(yield* consents.get(anna.id, given.id)).toEqual({ consent: given, version: 1 })
        expect(yield* consents.ofCitizen(anna.id, { limit: 5 })).toEqual([given])
        expect(yield* mayLook(agency, anna.id, subject)).toEqual(given)

        const other = v.parse(AgencyCode, "fns")
        yield* Effect.flip(mayLook(other, anna.id, subject))
        yield* Effect.flip(mayLook(agency, someone().id, subject))
        yield* Effect.flip(mayLook(agency, anna.id, "application/2"))
        yield* expireConsent(anna.id, given.id)
        expect((yield* consents.get(anna.id, given.id)).consent.status).toBe("granted")
        yield* TestClock.adjust(60_001)
        expect((yield* Effect.flip(mayLook(agency, anna.id, subject)))._tag).toBe("LookForbidden")
        yield* expireConsent(anna.id, given.id)
        yield* expireConsent(anna.id, given.id)
        expect((yield* consents.get(anna.id, given.id)).consent.status).toBe("expired")
        const [last, ...before] = yield* (yield* Journal).ofCitizen(anna.id)
        expect(last?.type).toBe("ConsentExpired")
        expect(before).toHaveLength(1)
      })
    )

    it.effect("close at once when they are revoked, and journal it", () =>
      Effect.gen(function* () {
        const anna = someone()
        const until = instantOf(Date.parse(yield* now) + 60_000)
        const given = yield* grantConsent(anna.id, { ...terms, until })
        const revoke = changeConsent(given.id, { type: "Revoke" }).pipe(
          Effect.provideService(CurrentCitizen, anna)
        )
        expect((yield* revoke).status).toBe("revoked")
        expect((yield* Effect.flip(mayLook(agency, anna.id, subject)))._tag).toBe("LookForbidden")
        expect((yield* revoke).status).toBe("revoked")
        const history = yield* (yield* Journal).ofCitizen(anna.id)
        expect(history.map(({ type }) => type)).toEqual(["ConsentRevoked", "ConsentGranted"])
      })
    )

    it.effect("are changed by whoever proved all they have in the last quarter of an hour", () =>
      Effect.gen(function* () {
        const anna = someone()
        const given = yield* grantConsent(anna.id, { ...terms, until: instantOf(7_200_000) })
        const revoke = (aal: 1 | 2) =>
          changeConsent(given.id, { type: "Revoke" }).pipe(
            Effect.provideService(CurrentCitizen, { ...anna, aal })
          )
        const weak = Effect.flip(Effect.provide(revoke(1), having("totp")))
        expect(yield* weak).toMatchObject({ _tag: "StepUpNeeded", aal: 2, seconds: 900 })
        yield* TestClock.setTime(900_001)
        expect(yield* Effect.flip(revoke(2))).toMatchObject({ _tag: "StepUpNeeded" })
        yield* TestClock.setTime(900_000)
        expect((yield* revoke(1)).status).toBe("revoked")
      })
    )
  })
}

for (const [name, world] of Object.entries(databases)) {
  layer(Layer.merge(world, having()))(`changeConsent on ${name}`, (it) => {
    it.effect("revoked fifty times at once, is revoked once", () =>
      Effect.gen(function* () {
        const anna = someone()
        const given = yield* grantConsent(anna.id, terms)
        const revoke = changeConsent(given.id, { type: "Revoke" }).pipe(
          Effect.provideService(CurrentCitizen, anna)
        )
        yield* Effect.all(
          Array.from({ length: 50 }, () => revoke),
          { concurrency: "unbounded" }
        )
        const history = yield* (yield* Journal).ofCitizen(anna.id)
        expect(history.filter(({ type }) => type === "ConsentRevoked")).toHaveLength(1)
      })
    )
  })
}
