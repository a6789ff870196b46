import { Problem } from "@opora/contract/problem"
import * as v from "valibot"

/** The API said no. `title` says why, in the language that was asked for. */
export class Refused extends Error {
  readonly status: number
  /** The last part of the problem's type: "level-too-low". For programs, never shown. */
  readonly code: string
  readonly title: string
  /** What is wrong with which field, and how to mend it. */
  readonly errors: NonNullable<Problem["errors"]>
  readonly needs: NonNullable<Problem["needs"]>
  readonly details: NonNullable<Problem["details"]>
  /** When to try again, if the API said so. In seconds. */
  readonly retryAfter: number | undefined

  constructor(problem: Problem, retryAfter?: number) {
    super(problem.type)
    this.status = problem.status
    this.code = problem.type.split(":").at(-1) ?? ""
    this.title = problem.title
    this.errors = problem.errors ?? []
    this.needs = problem.needs ?? {}
    this.details = problem.details ?? {}
    this.retryAfter = retryAfter
  }
}

/** No answer came, or not one of the API's: the network is gone, or something between us broke. */
export class Unreachable extends Error {}

/** What a bad answer says, or that it says nothing. */
export const refusalOf = (text: string, retryAfter: string | null): Refused | Unreachable => {
  const problem = v.safeParse(v.pipe(v.string(), v.parseJson(), Problem), text)
  if (!problem.success) return new Unreachable("The answer is no problem of ours")
  return new Refused(problem.output, retryAfter === null ? undefined : Number(retryAfter))
}
