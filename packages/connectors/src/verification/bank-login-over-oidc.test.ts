import { expect, layer } from "@effect/vitest"
import { BankLogin, type BankLoginState } from "@opora/domain/verification/bank-login"
import { Effect } from "effect"
import { beforeEach, describe } from "vitest"
import { key, outsideWorld, redirectUri } from "../testing/sandbox.ts"
import { visitor } from "../testing/visitor.ts"
import { bankLoginOverOidc } from "./bank-login-over-oidc.ts"

const world = await outsideWorld()
const acrs = ["urn:sandbox-bank:acr:verified", "urn:sandbox-bank:acr:basic"]
const bank = bankLoginOverOidc({
  issuer: world.issuer,
  clientId: "opora",
  clientSecret: key,
  acrs
})

const finish = (callback: string, state: BankLoginState) =>
  BankLogin.use((port) => port.finish(callback, state))

/** Set out for the bank, do there what is said, and give the address it sends back to. */
const visit = Effect.fnUntraced(function* (form: Record<string, string>, path = "") {
  const { url, state } = yield* BankLogin.use((port) => port.begin(redirectUri))
  const go = visitor(world.url)
  const signIn = yield* Effect.promise(() => go(url))
  const { address } = yield* Effect.promise(() => go(`${signIn.address}${path}`, form))
  return { url, state, callback: address }
})

const invalid = { _tag: "BankLoginRefused", reason: "invalid" }

describe("sign-in at a bank", () => {
  beforeEach(world.mend)

  layer(bank, { excludeTestServices: true })((it) => {
    it.effect("tells who came back, and how surely the bank knows them", () =>
      Effect.gen(function* () {
        const { state, callback } = yield* visit({ customer: "anna" })
        expect(yield* finish(callback, state)).toEqual({
          issuer: world.issuer,
          subject: "anna",
          acr: acrs[0],
          claims: {
            family: "Ёлкина",
            given: "Анна",
            patronymic: "Сергеевна",
            birthDate: "1990-04-12",
            phone: "+79001234501",
            snils: "11223344191",
            inn: "770123450148",
            passport: { series: "4510", number: "123451", issuedOn: "2010-05-20" }
          }
        })
      })
    )

    it.effect("tells no passport of a customer who never came to a branch", () =>
      Effect.gen(function* () {
        const { state, callback } = yield* visit({ customer: "timur" })
        const identity = yield* finish(callback, state)
        expect(identity).toMatchObject({ acr: acrs[1], subject: "timur" })
        expect(identity.claims).not.toHaveProperty("passport")
      })
    )

    it.effect("takes a new customer with the data they give", () =>
      Effect.gen(function* () {
        const details = {
          family: "Орлова",
          given: "Вера",
          patronymic: "",
          birthDate: "1999-09-09",
          phone: "+79005550199",
          snils: "112-233-441 91",
          inn: "770123450148",
          series: "4512",
          number: "000111",
          issuedOn: "2019-10-10"
        }
        const { state, callback } = yield* visit(details, "/new")
        const { claims } = yield* finish(callback, state)
        expect(claims).toMatchObject({ family: "Орлова", passport: { number: "000111" } })
      })
    )

    it.effect("goes by code with PKCE, state and nonce", () =>
      Effect.gen(function* () {
        const { url, state } = yield* visit({ customer: "anna" })
        const asked = Object.fromEntries(new URL(url).searchParams)
        expect(asked).toMatchObject({
          response_type: "code",
          code_challenge_method: "S256",
          state: state.state,
          nonce: state.nonce,
          redirect_uri: redirectUri
        })
        expect(url).not.toContain(state.codeVerifier)
      })
    )

    it.effect("knows that the citizen turned back", () =>
      Effect.gen(function* () {
        const { state, callback } = yield* visit({}, "/cancel")
        const refused = { _tag: "BankLoginRefused", reason: "cancelled" }
        expect(yield* Effect.flip(finish(callback, state))).toMatchObject(refused)
      })
    )

    it.effect("takes an answer once", () =>
      Effect.gen(function* () {
        const { state, callback } = yield* visit({ customer: "anna" })
        yield* finish(callback, state)
        expect(yield* Effect.flip(finish(callback, state))).toMatchObject(invalid)
      })
    )

    it.effect("takes no answer to another question", () =>
      Effect.gen(function* () {
        const mine = yield* visit({ customer: "anna" })
        const theirs = yield* visit({ customer: "boris" })
        expect(yield* Effect.flip(finish(theirs.callback, mine.state))).toMatchObject(invalid)

        const address = new URL(mine.callback)
        address.searchParams.set("iss", "https://evil.example")
        expect(yield* Effect.flip(finish(address.href, mine.state))).toMatchObject(invalid)

        const otherNonce = { ...mine.state, nonce: theirs.state.nonce }
        expect(yield* Effect.flip(finish(mine.callback, otherNonce))).toMatchObject(invalid)
        const otherIssuer = { ...theirs.state, issuer: "https://evil.example" }
        expect(yield* Effect.flip(finish(theirs.callback, otherIssuer))).toMatchObject(invalid)
      })
    )
  })

  const away = bankLoginOverOidc({
    issuer: "http://127.0.0.1:9",
    clientId: "opora",
    clientSecret: key,
    acrs
  })
  layer(away, { excludeTestServices: true })((it) => {
    it.effect("says when the bank does not answer", () =>
      Effect.gen(function* () {
        const begun = BankLogin.use((port) => port.begin(redirectUri))
        expect(yield* Effect.flip(begun)).toMatchObject({ _tag: "BankLoginUnavailable" })
      })
    )
  })
})
