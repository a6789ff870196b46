import { IdentityCaseMoved } from "@opora/contract/verification/identity-desk"
import { describeRoute } from "hono-openapi"
import type * as v from "valibot"
import { answer, files, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import type { ProblemName } from "../http/problems.ts"

const everywhere = ["RoleMissing", "DeskItemNotFound"] as const

/** Only operators see people's papers. */
export const byOperator = guard({ who: "clerk", roles: ["operator"] })

/** What an operator does with a check, for the OpenAPI description. */
export const described = (
  operationId: string,
  summary: string,
  ...more: ReadonlyArray<ProblemName>
) =>
  describeRoute({
    operationId,
    summary,
    tags: ["desk"],
    responses: {
      200: answer("How the check stands now", IdentityCaseMoved),
      ...refusals(
        ...everywhere,
        "IdentityCaseNotFound",
        "IdentityCaseRefused",
        "IdentityCaseMovedOn",
        ...more
      )
    }
  })

/** What an operator looks at: JSON of that shape, or else a file. */
export const looking = (operationId: string, summary: string, shape?: v.GenericSchema) =>
  describeRoute({
    operationId,
    summary,
    tags: ["desk"],
    responses: {
      200: shape
        ? answer("What is seen", shape)
        : { description: "The file as it was uploaded", content: files },
      ...refusals(...everywhere, "IdentityCaseNotFound")
    }
  })
