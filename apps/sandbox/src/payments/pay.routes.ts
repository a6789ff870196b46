import { type Context, Hono } from "hono"
import * as v from "valibot"
import { readForm } from "../http/read.ts"
import type { Inbox } from "../inbox/inbox.ts"
import { cardOf, cardPhone } from "./cards.ts"
import { declined, withCard, withCode } from "./decide.ts"
import { operationOf, type Order } from "./order.ts"
import type { Orders } from "./orders.ts"
import { cardPage, codePage, endPage, noPage } from "./pay.pages.ts"

const CardForm = v.object({ number: v.string(), until: v.string(), cvc: v.string() })

/** The bank's hosted page: card, one-time code, and back to the merchant. */
export const payRoutes = (orders: Orders, inbox: Inbox) => {
  const save = (c: Context, order: Order) => {
    orders.put(order)
    return order.state === "confirming"
      ? c.redirect(`/bank/pay/${order.secret}`, 303)
      : c.redirect(order.request.returnUrl, 303)
  }

  const sendCode = (order: Order) => {
    if (order.state !== "confirming") return
    inbox.receive({
      channel: "sms",
      messageId: `${order.id}.${order.sent}`,
      from: "SANDBANK",
      to: cardPhone,
      text: `${order.code} — код для оплаты ${order.request.amount / 100} р., операция ${operationOf(order)}. Никому не говорите его.`
    })
  }

  const show = (c: Context, order: Order, mistake?: string) => {
    const status = mistake ? 422 : 200
    if (order.state === "open") return c.html(cardPage(order, mistake), status)
    if (order.state === "confirming") return c.html(codePage(order, mistake), status)
    return c.html(endPage(order))
  }

  /** The order of this page, as it stands. */
  const orderOf = (c: Context) => orders.bySecret(c.req.param("secret") ?? "")

  const routes = new Hono()
  routes.get("/:secret", (c) => {
    const order = orderOf(c)
    return order ? show(c, order) : c.html(noPage(), 404)
  })

  routes.post("/:secret/card", async (c) => {
    // The form first: between looking at the order and changing it nothing may come.
    const form = await readForm(c, CardForm)
    const order = orderOf(c)
    if (!order) return c.html(noPage(), 404)
    if (order.state !== "open") return show(c, order)
    const card = form && cardOf(form.number)
    if (!card) return show(c, order, "Такой карты нет. Возьмите одну из учебных.")
    if (!isFuture(form.until)) return show(c, order, "Проверьте срок действия: ММ/ГГ.")
    if (!/^\d{3}$/.test(form.cvc)) return show(c, order, "CVC — три цифры на обороте карты.")
    const next = withCard(order, card)
    sendCode(next)
    return save(c, next)
  })

  routes.post("/:secret/code", async (c) => {
    const form = await readForm(c, v.object({ code: v.string() }))
    const order = orderOf(c)
    if (!order) return c.html(noPage(), 404)
    if (order.state !== "confirming") return show(c, order)
    const next = withCode(order, form?.code ?? "")
    if (next.state !== "confirming") return save(c, next)
    orders.put(next)
    return show(c, next, `Код неверный. Осталось попыток: ${3 - next.tries}.`)
  })

  routes.post("/:secret/again", (c) => {
    const order = orderOf(c)
    if (!order) return c.html(noPage(), 404)
    const card = order.state === "confirming" && cardOf(order.card.does)
    if (order.state !== "confirming" || !card) return show(c, order)
    if (order.sent >= 5) return save(c, declined(order, "3ds-failed"))
    const next = withCard(order, card)
    sendCode(next)
    return save(c, next)
  })

  routes.post("/:secret/cancel", (c) => {
    const order = orderOf(c)
    if (!order) return c.html(noPage(), 404)
    const cancellable = order.state === "open" || order.state === "confirming"
    return cancellable
      ? save(c, declined(order, "cancelled"))
      : c.redirect(order.request.returnUrl, 303)
  })
  return routes
}

/** "11/28": a month of this century that has not passed. */
const isFuture = (text: string): boolean => {
  const [, month, year] = /^(0[1-9]|1[0-2])\/?(\d\d)$/.exec(text.trim()) ?? []
  return month !== undefined && Date.UTC(2000 + Number(year), Number(month), 1) > Date.now()
}
