import type { SubmittedApplication } from "@opora/domain/applications/application"
import { type Answers, rowsOf } from "@opora/domain/catalogue/answers"
import type { Definition } from "@opora/domain/catalogue/definition"
import type { Field } from "@opora/domain/catalogue/field"
import type { PaperLayout } from "@opora/domain/documents/paper"
import { asDay } from "@opora/domain/shared/instant"
import { answerText } from "./answer-text.ts"

type Section = PaperLayout["sections"][number]
type Row = NonNullable<Section["rows"]>[number]

/** The copy of an application: what was asked and what the citizen answered, step by step. */
export const applicationLayout = (
  { steps, card }: Definition,
  application: SubmittedApplication
): PaperLayout => ({
  number: application.number,
  sections: [
    {
      rows: [
        { label: "Услуга", value: card.name.ru },
        { label: "Ведомство", value: card.agency.name.ru },
        { label: "Подано", value: asDay(application.submittedAt) }
      ]
    },
    ...steps.flatMap(({ title, fields }) => {
      const rows = fields.flatMap((field) => rowsFor(field, application.answers))
      return rows.length === 0 ? [] : [{ title: title.ru, rows: rows.slice(0, 200) }]
    })
  ]
})

const rowsFor = (field: Field, answers: Answers): ReadonlyArray<Row> => {
  if (field.kind !== "group") return row(field.label.ru, answerText(field, answers[field.id]))
  return rowsOf(answers[field.id]).flatMap((each, index) =>
    field.fields.flatMap((leaf) =>
      row(`${field.item.ru} ${index + 1}. ${leaf.label.ru}`, answerText(leaf, each[leaf.id]))
    )
  )
}

const row = (label: string, value: string | undefined): ReadonlyArray<Row> =>
  value === undefined ? [] : [{ label: label.slice(0, 200), value: value.slice(0, 2000) }]
