import type { CaseView } from "@opora/contract/applications/cases"
import { type Answers, rowsOf } from "@opora/domain/catalogue/answers"
import type { Field, GroupField, LeafField } from "@opora/domain/catalogue/field"
import { answerText, parts } from "@opora/ui/answer/answer-text"
import { Card } from "@opora/ui/card/card"
import { DescriptionList } from "@opora/ui/description-list/description-list"
import { locale } from "@opora/ui/prefs/prefs"
import { For, Show } from "solid-js"
import { words } from "./application.words.ts"
import { fileAddress } from "./applications.api.ts"
import styles from "./case-page.module.css"

/** What the citizen sent, step by step, and what registries told. */
export const AnswersShown = (props: { readonly view: CaseView }) => (
  <div class={styles.answers}>
    <For each={props.view.steps}>
      {(step) => (
        <Show when={step.fields.some(({ id }) => id in props.view.answers)}>
          <Card as="section" aria-label={step.title[locale()]}>
            <h2 class={styles.title}>{step.title[locale()]}</h2>
            <Show when={step.fields.some(isLeaf)}>
              <DescriptionList items={itemsOf(step.fields.filter(isLeaf), props.view)} />
            </Show>
            <For each={step.fields.filter(isGroup)}>
              {(group) => <Rows group={group} view={props.view} />}
            </For>
          </Card>
        </Show>
      )}
    </For>
    <Show when={Object.keys(props.view.fetched).length > 0}>
      <Card as="section" aria-label={words().fetched}>
        <h2 class={styles.title}>{words().fetched}</h2>
        <DescriptionList
          items={Object.entries(props.view.fetched).map(([term, told]) => ({
            term,
            details: typeof told === "string" ? told : JSON.stringify(told)
          }))}
        />
      </Card>
    </Show>
  </div>
)

const Rows = (props: { readonly group: GroupField; readonly view: CaseView }) => (
  <For each={rowsOf(props.view.answers[props.group.id])}>
    {(row, place) => (
      <div class={styles.row}>
        <h3>{words().row(props.group.item[locale()], place() + 1)}</h3>
        <DescriptionList items={itemsOf(props.group.fields, props.view, row)} />
      </div>
    )}
  </For>
)

const itemsOf = (
  fields: ReadonlyArray<LeafField>,
  { number, answers: all }: CaseView,
  answers: Answers = all
) =>
  fields
    .filter(({ id }) => answers[id] !== undefined)
    .map((field) => ({
      term: field.label[locale()],
      details:
        field.kind === "file" || field.kind === "document" ? (
          <Files number={number} answer={answers[field.id]} />
        ) : (
          answerText(field, answers[field.id])
        )
    }))

/** Files and documents open in a page of their own; the look is journalled by the server. */
const Files = (props: { readonly number: string; readonly answer: unknown }) => (
  <span class={styles.files}>
    <For each={rowsOf(Array.isArray(props.answer) ? props.answer : [props.answer])}>
      {(file) => {
        const [id = "", name, title] = parts(file, "id", "name", "title")
        return (
          <a href={fileAddress(props.number, id)} target="_blank" rel="noreferrer">
            {name ?? title}
          </a>
        )
      }}
    </For>
  </span>
)

const isGroup = (field: Field): field is GroupField => field.kind === "group"
const isLeaf = (field: Field): field is LeafField => field.kind !== "group"
