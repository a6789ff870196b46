import * as v from "valibot"
import { type Answers, rowsOf } from "../catalogue/answers.ts"
import type { Definition } from "../catalogue/definition.ts"
import type { Field } from "../catalogue/field.ts"
import { DocumentId } from "../documents/document.ts"

/** A document that an answer names, and where: several files of one field stand at its path. */
export interface Attachment {
  readonly path: string
  /** The field it stands in. */
  readonly field: Field
  readonly documentId: DocumentId
}

/** The documents that the answers rest on, in the order of the form. Files are documents too. */
export const attachmentsIn = ({ steps }: Definition, answers: Answers): ReadonlyArray<Attachment> =>
  steps.flatMap(({ fields }) =>
    fields.flatMap((field) => attachmentsOf(field, answers[field.id], field.id))
  )

const attachmentsOf = (field: Field, answer: unknown, path: string): ReadonlyArray<Attachment> => {
  switch (field.kind) {
    case "document":
      return named(field, answer, path)
    case "file":
      return rowsOf(answer).flatMap((file) => named(field, file, path))
    case "group":
      return rowsOf(answer).flatMap((row, index) =>
        field.fields.flatMap((leaf) =>
          attachmentsOf(leaf, row[leaf.id], `${path}.${index}.${leaf.id}`)
        )
      )
    case "text":
    case "number":
    case "money":
    case "date":
    case "choice":
    case "address":
    case "person":
    case "consent":
      return []
  }
}

const Named = v.object({ id: DocumentId })

const named = (field: Field, answer: unknown, path: string): ReadonlyArray<Attachment> => {
  const { success, output } = v.safeParse(Named, answer)
  return success ? [{ path, field, documentId: output.id }] : []
}
