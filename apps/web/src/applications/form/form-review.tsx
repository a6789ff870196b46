import { type Answers, rowsOf } from "@opora/domain/catalogue/answers"
import type { Field, GroupField, LeafField } from "@opora/domain/catalogue/field"
import { answerText } from "@opora/ui/answer/answer-text"
import { Button } from "@opora/ui/button/button"
import { Card } from "@opora/ui/card/card"
import { DescriptionList } from "@opora/ui/description-list/description-list"
import { locale } from "@opora/ui/prefs/prefs"
import { For, type JSX, Show } from "solid-js"
import type { FormState } from "./form-state.ts"
import { words } from "./form.words.ts"
import styles from "./service-form.module.css"

export interface FormReviewProps {
  readonly state: FormState
  readonly answers: Answers
  readonly children: JSX.Element
}

/** All that was answered, step by step, each with «Изменить», and what stands under it. */
export const FormReview = (props: FormReviewProps) => (
  <div class={styles.review}>
    <p>{words().reviewLead}</p>
    <For each={props.state.steps()}>
      {(step, place) => (
        <Card as="section" aria-labelledby={`review-${step.id}`}>
          <div class={styles["review-head"]}>
            <h3 id={`review-${step.id}`}>{step.title[locale()]}</h3>
            <Button
              kind="quiet"
              size="s"
              aria-label={words().changeStep(step.title[locale()])}
              onClick={() => props.state.goTo(place())}
            >
              {words().change}
            </Button>
          </div>
          <ReviewFields fields={props.state.shownFields(step)} {...props} />
        </Card>
      )}
    </For>
    {props.children}
  </div>
)

const ReviewFields = (props: FormReviewProps & { readonly fields: ReadonlyArray<Field> }) => (
  <>
    <Show when={props.fields.some(isLeaf)}>
      <DescriptionList items={itemsOf(props.fields.filter(isLeaf), props.answers)} />
    </Show>
    <For each={props.fields.filter(isGroup)}>
      {(group) => (
        <For each={rowsOf(props.answers[group.id])}>
          {(row, index) => (
            <>
              <h4 class={styles["review-row"]}>{words().row(group.item[locale()], index() + 1)}</h4>
              <DescriptionList
                items={itemsOf(
                  group.fields.filter(({ id }) =>
                    props.state.form().paths.has(`${group.id}.${index()}.${id}`)
                  ),
                  row
                )}
              />
            </>
          )}
        </For>
      )}
    </For>
  </>
)

const itemsOf = (fields: ReadonlyArray<LeafField>, answers: Answers) =>
  fields.map((field) => ({
    term: field.label[locale()],
    details: answerText(field, answers[field.id])
  }))

const isGroup = (field: Field): field is GroupField => field.kind === "group"
const isLeaf = (field: Field): field is LeafField => field.kind !== "group"
