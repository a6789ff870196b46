import { Data, Result } from "effect"
import type { Actor } from "../journal/actor.ts"
import type { Instant } from "../shared/instant.ts"
import { canonical } from "../shared/json.ts"
import type { ClerkId } from "../staff/role.ts"
import type { IdentityCaseEvent } from "./identity-case-events.ts"
import type { Finding, IdentityCase, RefusalReason } from "./identity-case.ts"
import type { ScanKind, ScanSet } from "./scan.ts"

/** What may be asked of an identity check. `operator` is who asks, and for HandOver who is to have it. */
export type IdentityCaseCommand = { readonly at: Instant; readonly by: Actor } & (
  | { readonly type: "NoteFindings"; readonly findings: ReadonlyArray<Finding> }
  | { readonly type: "Take"; readonly operator: ClerkId }
  | { readonly type: "Return"; readonly operator: ClerkId }
  | { readonly type: "HandOver"; readonly operator: ClerkId; readonly to: ClerkId }
  | {
      readonly type: "AskForMore"
      readonly operator: ClerkId
      readonly wanted: ReadonlyArray<ScanKind>
      readonly comment: string
    }
  | { readonly type: "Answer"; readonly scans: ScanSet; readonly dueBy: Instant }
  | { readonly type: "Approve"; readonly operator: ClerkId }
  | {
      readonly type: "Refuse"
      readonly operator: ClerkId
      readonly reason: RefusalReason
      readonly comment: string
    }
)

/** The command does not fit the check as it stands: it was decided, or somebody else has it. */
export class IdentityCaseRefused extends Data.TaggedError("IdentityCaseRefused")<{
  readonly command: IdentityCaseCommand["type"]
  readonly status: IdentityCase["status"]
}> {}

type Decision = Result.Result<ReadonlyArray<IdentityCaseEvent>, IdentityCaseRefused>

/** What comes of a command: events, silence when it says nothing new, or a refusal. */
export const decide = (command: IdentityCaseCommand, kept: IdentityCase): Decision => {
  const { at, by } = command
  const refuse = (): Decision =>
    Result.fail(new IdentityCaseRefused({ command: command.type, status: kept.status }))
  const has = (operator: ClerkId) => "operator" in kept && kept.operator === operator
  const isMine = (operator: ClerkId) => kept.status === "taken" && has(operator)

  switch (command.type) {
    case "NoteFindings":
      if (kept.status !== "checking") return nothingNew
      return happens({ type: "IdentityCaseChecked", at, by, findings: [...command.findings] })

    case "Take":
      if (isMine(command.operator)) return nothingNew
      if (kept.status !== "waiting") return refuse()
      return happens({ type: "IdentityCaseTaken", at, by, operator: command.operator })

    case "Return":
      if (kept.status === "waiting") return nothingNew
      if (!isMine(command.operator)) return refuse()
      return happens({ type: "IdentityCaseReturned", at, by })

    case "HandOver":
      if (isMine(command.to)) return nothingNew
      if (!isMine(command.operator)) return refuse()
      return happens({ type: "IdentityCaseTaken", at, by, operator: command.to })

    case "AskForMore": {
      const { operator, wanted, comment } = command
      if (kept.status === "wanted" && kept.comment === comment) return nothingNew
      if (!isMine(operator) || wanted.length === 0) return refuse()
      return happens({ type: "IdentityCaseMoreWanted", at, by, wanted: [...wanted], comment })
    }

    case "Answer": {
      const { scans, dueBy } = command
      if (kept.status === "waiting" && canonical(kept.scans) === canonical(scans)) return nothingNew
      if (kept.status !== "wanted") return refuse()
      if (kept.wanted.some((kind) => scans[kind] === kept.scans[kind])) return refuse()
      return happens({ type: "IdentityCaseAnswered", at, by, scans, dueBy })
    }

    case "Approve":
      if (kept.status === "approved" && has(command.operator)) return nothingNew
      if (!isMine(command.operator)) return refuse()
      return happens({ type: "IdentityConfirmed", at, by, operator: command.operator })

    case "Refuse": {
      const { operator, reason, comment } = command
      if (kept.status === "refused" && has(operator)) return nothingNew
      if (!isMine(operator)) return refuse()
      return happens({ type: "IdentityRefused", at, by, operator, reason, comment })
    }
  }
}

const happens = (event: IdentityCaseEvent): Decision => Result.succeed([event])

const nothingNew: Decision = Result.succeed([])
