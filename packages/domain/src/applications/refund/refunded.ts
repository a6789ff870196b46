import type { ApplicationEvent } from "../application-events.ts"
import type { SubmittedApplication } from "../application.ts"

/** What happens to the duty after the application has ended. */
export type RefundEvent = Extract<
  ApplicationEvent,
  {
    readonly type: "DutyCameLate" | "DutyRefundAsked" | "DutyReturned" | "DutyRefundDeclined"
  }
>

/** The application after that happened to its duty; without one it stays as it is. */
export const refunded = (
  application: SubmittedApplication,
  event: RefundEvent
): SubmittedApplication => {
  const { duty } = application
  if (!duty) return application
  const { at } = event
  switch (event.type) {
    case "DutyCameLate":
      return { ...application, duty: { ...duty, paid: true } }
    case "DutyRefundAsked": {
      const { paymentId, reason } = event
      return {
        ...application,
        duty: { ...duty, refund: { status: "asked", at, paymentId, reason } }
      }
    }
    case "DutyReturned":
      return {
        ...application,
        duty: { ...duty, refund: { ...duty.refund, status: "returned", at } }
      }
    case "DutyRefundDeclined":
      return {
        ...application,
        duty: { ...duty, refund: { ...duty.refund, status: "declined", at } }
      }
  }
}
