import { operationExamples } from "./operation-examples.ts"
import type { Operation, Part } from "./operation.ts"

/** The operation with the example of its body and of its good answer, where there is one. */
export const withExamples = (operation: Operation): Operation => {
  const example = operationExamples[operation.operationId]
  if (!example) return operation
  const { requestBody, responses, ...rest } = operation
  return {
    ...rest,
    ...(requestBody && { requestBody: withExample(requestBody, example.body) }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, part]) => [
        status,
        status.startsWith("2") ? withExample(part, example.answer) : part
      ])
    )
  }
}

const json = "application/json"

const withExample = (part: Part, example: unknown): Part => {
  const media = part.content?.[json]
  if (!media || example === undefined) return part
  return { ...part, content: { ...part.content, [json]: { ...media, example } } }
}
