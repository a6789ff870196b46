import type { Answers } from "@opora/domain/catalogue/answers"
import type { Definition } from "@opora/domain/catalogue/definition"
import { attached, fits, type Offered } from "@opora/domain/documents/forward/attach"

/** The answers with the document in that field, if it fits and there is room. */
export const withDocument = (
  { steps }: Definition,
  answers: Answers,
  fieldId: unknown,
  document: Offered
): Answers => {
  const field = steps.flatMap(({ fields }) => fields).find(({ id }) => id === fieldId)
  if (!field || !fits(field, document)) return answers
  const answer = attached(field, answers[field.id], document)
  return answer === undefined ? answers : { ...answers, [field.id]: answer }
}
