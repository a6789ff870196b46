import * as v from "valibot"

/** What may go wrong outside, on demand. */
const FaultKind = v.picklist([
  // The SMS gateway answers 503.
  "sms-down",
  // The SMS gateway takes the message and does not answer: was it sent or not?
  "sms-silent",
  // The mail server says 451, try again later.
  "mail-later",
  // The mail server takes the letter and says 451: was it sent or not?
  "mail-silent",
  // The mail server says 550, no such mailbox.
  "mail-refused",
  // A registry answers 503; `only` names one.
  "registry-down",
  // A registry takes `ms` milliseconds to answer; `only` names one.
  "registry-slow",
  // The bank's sign-in page answers 503.
  "bank-down",
  // The payment provider answers 503.
  "payments-down",
  // The payment provider does not tell how a payment ended: one has to ask.
  "callback-lost"
])

/** A fault, and how often it still happens. */
export const Fault = v.strictObject({
  kind: FaultKind,
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)), 1),
  only: v.optional(v.string()),
  ms: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60_000)), 5000)
})
export type Fault = v.InferOutput<typeof Fault>

/** The faults that are switched on. They are forgotten when the sandbox stops. */
export interface Faults {
  readonly list: () => ReadonlyArray<Fault>
  readonly switchOn: (fault: Fault) => void
  readonly clear: () => void
  /** Does this fault happen now? It is used up by asking. */
  readonly strikes: (kind: Fault["kind"], which?: string) => Fault | undefined
}

export const makeFaults = (): Faults => {
  let faults: ReadonlyArray<Fault> = []
  return {
    list: () => faults,
    switchOn: (fault) => {
      faults = [...faults.filter((other) => !same(other, fault)), fault].filter(left)
    },
    clear: () => {
      faults = []
    },
    strikes: (kind, which) => {
      const struck = faults.find(
        (fault) => fault.kind === kind && (fault.only === undefined || fault.only === which)
      )
      if (struck) {
        faults = faults
          .map((fault) => (fault === struck ? { ...fault, times: fault.times - 1 } : fault))
          .filter(left)
      }
      return struck
    }
  }
}

const same = (a: Fault, b: Fault) => a.kind === b.kind && a.only === b.only
const left = ({ times }: Fault) => times > 0
