import * as fc from "fast-check"
import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { instantOf } from "../shared/instant.ts"
import { Kopecks } from "../shared/money.ts"
import { after, balance, type Books, paymentIds, raised, steps } from "../testing/small-books.ts"
import { covered, outstanding } from "./charge.ts"
import { CardMask, Transaction } from "./order.ts"
import { isUnderWay } from "./payment.ts"

// fast-check reads a returned false as a broken promise, and some expectations return one.
const always = (promise: (books: Books, given: Parameters<typeof after>[0]) => void) =>
  fc.assert(
    fc.property(steps, (given) => {
      promise(after(given), given)
    }),
    { numRuns: 500 }
  )

describe("the books, whatever happens", () => {
  test("balance to zero, in every entry and in all", () =>
    always((books) => {
      const sums = books.entries.map(({ postings }) =>
        postings.reduce((s, { amount }) => s + amount, 0)
      )
      expect(sums.filter((sum) => sum !== 0)).toEqual([])
    }))

  test("enter nothing twice", () =>
    always(({ entries }) =>
      expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length)
    ))

  test("hold what the citizen owes, charge by charge", () =>
    always((books) => {
      for (const charge of books.charges) {
        const owed = charge.status === "cancelled" ? 0 : charge.amount - covered(charge)
        expect(balance(books, "receivable", charge.id)).toBe(owed)
        expect(balance(books, "accrued", charge.id)).toBe(owed === 0 ? 0 : -owed)
      }
    }))

  test("hold exactly the money that came and did not go back", () =>
    always((books) => {
      const came = books.payments.filter(({ status }) => /settled|refunding/.test(status))
      const sum = came.reduce((all, { amount }) => all + amount, 0)
      expect(balance(books, "clearing")).toBe(sum)
      expect(balance(books, "payable") + balance(books, "surplus")).toBe(sum === 0 ? 0 : -sum)
    }))

  test("never take more for a charge than it costs", () =>
    always((books) => {
      for (const charge of books.charges) {
        expect(-balance(books, "payable", charge.id)).toBeLessThanOrEqual(charge.amount)
      }
    }))

  test("settle a payment at most once", () =>
    always((books) => {
      for (const { id } of books.payments) {
        const settled = books.entries.filter(({ name }) => name === `payment/${id}/settled`)
        expect(settled.length).toBeLessThanOrEqual(1)
      }
    }))

  test("leave no charge taken by a payment that has ended", () =>
    always((books) => {
      const ended = books.payments.filter(({ status }) => /settled|failed|refund/.test(status))
      const takers = books.charges.map((charge) =>
        "takenBy" in charge ? charge.takenBy : undefined
      )
      expect(ended.filter(({ id }) => takers.includes(id))).toEqual([])
    }))

  test("hold every charge for the payment under way", () =>
    always((books) => {
      const held = books.payments
        .filter(isUnderWay)
        .flatMap(({ id, items }) => items.map(({ chargeId }) => [chargeId, id]))
      const taken = books.charges.flatMap((charge) =>
        "takenBy" in charge ? [[charge.id, charge.takenBy]] : []
      )
      expect(new Set(taken.map(String))).toEqual(new Set(held.map(String)))
    }))

  test("say nothing new when news is repeated at once", () =>
    always((books, given) => expect(after(given.flatMap((one) => [one, one]))).toEqual(books)))

  test("are driven into every state by such steps", () => {
    const ends = fc.sample(steps, { numRuns: 1000, seed: 7 }).map(after)
    const payments = new Set(ends.flatMap((books) => books.payments.map(({ status }) => status)))
    const charges = new Set(ends.flatMap((books) => books.charges.map(({ status }) => status)))
    expect(payments.size).toBe(8)
    expect(charges.size).toBe(4)
  })

  test("send back money that comes when only a part of it is still owed", () => {
    const [late, second] = paymentIds
    if (!late || !second) throw new Error("no payments")
    const three = v.parse(Kopecks, 3)
    const begun = { do: "begin" as const, at: instantOf(3), charges: [1] }
    const settle = { type: "Settle", at: instantOf(3), off: 0 } as const
    const transaction = v.parse(Transaction, "rrn-1")
    const card = v.parse(CardMask, "4242")
    const books = after([
      { ...begun, which: late, part: undefined },
      { do: "hear", which: late, news: { type: "Fail", at: instantOf(3), code: "declined" } },
      { ...begun, which: second, part: three },
      { do: "hear", which: second, news: { ...settle, transaction, card } },
      { do: "hear", which: late, news: { ...settle, transaction, card } }
    ])
    expect(books.payments).toMatchObject([
      { id: second, status: "settled" },
      { id: late, status: "refunding", applied: false }
    ])
    expect(balance(books, "surplus")).toBe(-10)
  })

  test("ask half the price while the discount holds, and all of it afterwards", () => {
    const [first] = raised
    expect(first && [1, 2, 3].map((moment) => outstanding(first, instantOf(moment)))).toEqual([
      5, 5, 10
    ])
  })
})
