import { Effect } from "effect"
import type { Paper, PaperCode } from "./paper.ts"
import { type PaperNotFound, PaperRegister } from "./papers.ts"

/** What anyone may know of a paper whose code they hold. */
export type Verdict = Pick<
  Paper,
  "code" | "template" | "title" | "issuer" | "issuedAt" | "holder"
> & {
  /** Of the signed file: whoever has it compares. */
  readonly sha256: string
  readonly size: number
}

/** Is there a paper of that code, and what is it? For anyone who holds one in their hands. */
export const verifyPaper = Effect.fn("verifyPaper")(function* (
  code: PaperCode
): Effect.fn.Return<Verdict, PaperNotFound, PaperRegister> {
  const { template, title, issuer, issuedAt, holder, file } = yield* (yield* PaperRegister).byCode(
    code
  )
  const { sha256, size } = file
  return { code, template, title, issuer, issuedAt, holder, sha256, size }
})
