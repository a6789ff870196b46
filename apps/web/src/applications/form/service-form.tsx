import { Button } from "@opora/ui/button/button"
import { ErrorSummary } from "@opora/ui/error-summary/error-summary"
import { locale } from "@opora/ui/prefs/prefs"
import { Row } from "@opora/ui/stack/stack"
import { Steps } from "@opora/ui/steps/steps"
import { createEffect, For, on, Show } from "solid-js"
import { FormField } from "./form-field.tsx"
import { FormReview } from "./form-review.tsx"
import { createFormState } from "./form-state.ts"
import { words } from "./form.words.ts"
import { labelAt, shown } from "./problem-words.ts"
import type { ServiceFormProps } from "./service-form.props.ts"
import styles from "./service-form.module.css"

/** See service-form.props.ts. */
export const ServiceForm = (props: ServiceFormProps) => {
  const state = createFormState(props)
  let heading: HTMLHeadingElement | undefined
  const title = () => (state.reviewing() ? words().review : (state.step()?.title[locale()] ?? ""))
  const isLast = () => state.place() >= state.steps().length - 1
  const titles = () => [...state.steps().map((step) => step.title[locale()]), words().review]

  createEffect(
    on(
      state.place,
      () => {
        scrollTo({ top: 0 })
        // The summary of mistakes takes the focus itself.
        if (state.problems().length === 0) heading?.focus()
      },
      { defer: true }
    )
  )
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!state.busy()) state.go()
  }

  return (
    <div class={styles.layout}>
      <div class={styles.progress}>
        <Steps label={words().steps} titles={titles()} current={state.place()} />
      </div>
      <div class={styles.body}>
        <div class={styles.title}>
          <h2 ref={(element) => (heading = element)} tabindex="-1">
            {title()}
          </h2>
          <Show when={!state.reviewing() && state.step()?.lead}>
            {(lead) => <p>{lead()[locale()]}</p>}
          </Show>
        </div>
        <Show
          when={!state.reviewing()}
          fallback={
            <FormReview state={state} answers={props.answers}>
              {props.children}
            </FormReview>
          }
        >
          <form class={styles.fields} novalidate onSubmit={submit}>
            <ErrorSummary
              problems={state.problems().map(shown)}
              labelOf={(path) => labelAt(state.step()?.fields ?? [], path)}
            />
            <For each={state.step() && state.shownFields(state.step() ?? noStep)}>
              {(field) => <FormField field={field} scope={state.root} state={state} form={props} />}
            </For>
            <Row>
              <Button type="submit" disabled={state.busy()}>
                {isLast() ? words().check : words().next}
              </Button>
              <Show when={state.place() > 0}>
                <Button kind="secondary" onClick={() => state.goTo(state.place() - 1)}>
                  {words().back}
                </Button>
              </Show>
              <p class={styles.waiting} role="status">
                {state.busy() ? words().uploading : ""}
              </p>
            </Row>
          </form>
        </Show>
      </div>
    </div>
  )
}

const noStep = { id: "", title: { ru: "", en: "" }, fields: [] }
