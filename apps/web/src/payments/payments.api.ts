import { ChargeList, ChargeView } from "@opora/contract/payments/charges"
import { PaymentDetail, PaymentList, PaymentStarted } from "@opora/contract/payments/payments"
import { infiniteQueryOptions, queryOptions } from "@tanstack/solid-query"
import { api } from "../app/api.ts"

/** What is to pay, soonest due first. */
export const unpaidQuery = queryOptions({
  queryKey: ["payments", "unpaid"],
  queryFn: ({ signal }) => api.get("/charges/unpaid", ChargeList, signal)
})

export const chargeQuery = (chargeId: string) =>
  queryOptions({
    queryKey: ["payments", "charge", chargeId],
    queryFn: ({ signal }) => api.get(`/charges/${chargeId}`, ChargeView, signal)
  })

/** «История платежей», page by page. */
export const historyQuery = infiniteQueryOptions({
  queryKey: ["payments", "history"],
  queryFn: ({ pageParam }) => {
    const query = new URLSearchParams(pageParam && { after: pageParam })
    return api.get(`/payments?${query}`, PaymentList)
  },
  initialPageParam: "",
  getNextPageParam: (last) => last.next
})

/** A payment and its receipt. News comes by live updates; where they are cut off, it is asked for. */
export const paymentQuery = (paymentId: string) =>
  queryOptions({
    queryKey: ["payments", "payment", paymentId],
    queryFn: ({ signal }) => api.get(`/payments/${paymentId}`, PaymentDetail, signal),
    refetchInterval: ({ state }) => (state.data && isSettling(state.data) ? 3000 : false)
  })

/** Is something still to come: the outcome, or the receipt? */
const isSettling = ({ payment, receipt }: PaymentDetail): boolean =>
  ["started", "opened", "authorised", "unknown", "refunding"].includes(payment.status) ||
  (payment.status === "settled" && receipt === undefined)

/** Where to pay these charges in one sum. One key is one attempt, however often it is sent. */
export const startPayment = (
  chargeIds: ReadonlyArray<string>,
  idempotencyKey: string
): Promise<PaymentStarted> =>
  api.post("/payments", {
    body: { charges: chargeIds.map((chargeId) => ({ chargeId })) },
    idempotencyKey,
    answer: PaymentStarted
  })
