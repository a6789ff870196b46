import { numberFrom } from "@opora/domain/applications/number"
import { hash } from "node:crypto"

/** A name that is the same on every run, in the shape of a UUID of version 7. */
export const named = (...words: ReadonlyArray<string | number>): string => {
  const hex = hash("sha256", words.join("/"))
  const [a, b, c, d, e] = [
    [0, 8],
    [8, 12],
    [13, 16],
    [17, 20],
    [20, 32]
  ].map(([from, to]) => hex.slice(from, to))
  return `${a}-${b}-7${c}-8${d}-${e}`
}

export const citizenOf = (n: number): string => named("citizen", n)
export const sessionOf = (n: number): string => named("session", n)
export const scanOf = (n: number): string => named("scan", n)
/** The nth payment that waits for its money: the reference the bank knows it by. */
export const paymentOf = (n: number): string => named("payment", n)

/** The number of the citizen's mth application. */
export const numberOf = (n: number, m: number): string =>
  numberFrom(Array.from(`${String(n).padStart(8, "0")}${String(m).padStart(7, "0")}`, Number))

/** The nth application that is yet to be sent, and the citizen who sends it. */
export const draftOf = (n: number, citizens: number) => ({
  id: named("draft", n),
  citizen: n % citizens,
  token: `opora_${hash("sha256", `confirmation/${n}`, "base64url")}`
})
