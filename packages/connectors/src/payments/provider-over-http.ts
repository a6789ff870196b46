import { type OrderNews } from "@opora/domain/payments/order"
import type { PaymentId } from "@opora/domain/payments/payment-id"
import {
  PaymentProvider,
  ProviderRefused,
  ProviderUnavailable,
  StatementLine
} from "@opora/domain/payments/provider"
import { Kopecks } from "@opora/domain/shared/money"
import { Effect, Layer, Redacted } from "effect"
import * as v from "valibot"
import { type Answer, ask, type Question } from "../outside/ask.ts"
import { newsIn } from "./order-news.ts"

interface Provider {
  /** "https://bank.example/payments" */
  readonly url: string
  readonly key: Redacted.Redacted
  /** Where the citizen comes back to from the provider's page. */
  readonly returnTo: (reference: PaymentId) => string
  /** Where the provider tells us what became of an order. */
  readonly callbackUrl: string
}

const absent: OrderNews = { state: "absent" }

/** The payment provider over HTTP. All it is asked may be asked again: our reference names the order. */
export const paymentProviderOverHttp = ({
  url,
  key,
  returnTo,
  callbackUrl
}: Provider): Layer.Layer<PaymentProvider> => {
  const send = (question: Pick<Question, "method" | "url" | "body">) =>
    ask({ ...question, url: url + question.url, key: Redacted.value(key), patience: "10 seconds" })

  const pathOf = (reference: PaymentId) => `/orders/${encodeURIComponent(reference)}`

  return Layer.succeed(PaymentProvider, {
    open: ({ reference, amount, purpose }) => {
      const body = { reference, amount, purpose, returnUrl: returnTo(reference), callbackUrl }
      return send({ method: "POST", url: "/orders", body }).pipe(
        Effect.catchTag("Unanswered", () => new ProviderUnavailable()),
        Effect.flatMap((answer) => commanded(answer, reference))
      )
    },
    ask: (reference) =>
      send({ method: "GET", url: pathOf(reference) }).pipe(
        Effect.catchTag("Unanswered", () => new ProviderUnavailable()),
        Effect.flatMap(({ status, body }) => {
          if (status === 404) return readable(absent)
          return readable(status === 200 ? newsIn(body, reference) : undefined)
        })
      ),
    refund: (reference, amount) =>
      send({ method: "POST", url: `${pathOf(reference)}/refund`, body: { amount } }).pipe(
        Effect.catchTag("Unanswered", () => new ProviderUnavailable()),
        Effect.flatMap((answer) => commanded(answer, reference))
      ),
    statement: (day) =>
      send({ method: "GET", url: `/statement?day=${encodeURIComponent(day)}` }).pipe(
        Effect.catchTag("Unanswered", () => new ProviderUnavailable()),
        Effect.flatMap(({ status, body }) => linesIn(status === 200 ? body : undefined))
      )
  })
}

/** What the provider said to a command. Only a clear no is a refusal; the rest may have been done. */
const commanded = (
  { status, body }: Answer,
  reference: PaymentId
): Effect.Effect<OrderNews, ProviderUnavailable | ProviderRefused> => {
  const refused = status === 404 || status === 409 || status === 422
  if (refused) return new ProviderRefused({ code: "refused" })
  return readable(status === 200 || status === 201 ? newsIn(body, reference) : undefined)
}

const readable = (news: OrderNews | undefined): Effect.Effect<OrderNews, ProviderUnavailable> =>
  news ? Effect.succeed(news) : new ProviderUnavailable()

/** A statement we can't read to the last line is no statement: a missing line would look like lost money. */
const linesIn = (
  body: unknown
): Effect.Effect<ReadonlyArray<StatementLine>, ProviderUnavailable> => {
  const statement = v.safeParse(Statement, body)
  if (!statement.success) return new ProviderUnavailable()
  const lines = statement.output.lines.map((line) =>
    v.safeParse(StatementLine, {
      reference: line.reference,
      news: newsIn(line, line.reference),
      at: line.at
    })
  )
  return lines.every((line) => line.success)
    ? Effect.succeed(lines.map(({ output }) => output))
    : new ProviderUnavailable()
}

const Statement = v.object({
  lines: v.array(v.looseObject({ reference: v.string(), amount: Kopecks, at: v.string() }))
})
