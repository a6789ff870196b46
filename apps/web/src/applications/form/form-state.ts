import type { Answer, Answers, Row } from "@opora/domain/catalogue/answers"
import { rowsOf } from "@opora/domain/catalogue/answers"
import { checkAnswers, type FieldProblem } from "@opora/domain/catalogue/check-answers"
import type { Field, GroupField, Step } from "@opora/domain/catalogue/field"
import { visibleFields } from "@opora/domain/catalogue/visible-fields"
import { createEffect, createMemo, createSignal, on, untrack } from "solid-js"
import type { ServiceFormProps } from "./service-form.props.ts"

/** Where answers are read and written: the whole form, or one row of a group. */
export interface Scope {
  /** "" or "jobs.0." */
  readonly prefix: string
  readonly answer: (id: string) => unknown
  readonly put: (id: string, answer: Answer | undefined) => void
}

/** What a form shows now, and what can be done in it. */
export const createFormState = (props: ServiceFormProps) => {
  const [place, setPlace] = createSignal(0)
  const [problems, setProblems] = createSignal<ReadonlyArray<FieldProblem>>([])
  const [uploads, setUploads] = createSignal(0)

  const form = createMemo(() => visibleFields(props.definition, props.answers, props.context))
  const asked = (field: Field) => !props.only || props.only.some((path) => idOf(path) === field.id)
  const shownFields = (step: Step) =>
    step.fields.filter((field) => form().paths.has(field.id) && asked(field))
  const steps = createMemo(() => form().steps.filter((step) => shownFields(step).length > 0))
  const step = () => steps()[place()]

  const check = (stepId?: string) => {
    const found = checkAnswers(props.definition, props.answers, props.context, stepId)
    const ids = new Set(
      steps()
        .flatMap(shownFields)
        .map(({ id }) => id)
    )
    return found.filter(({ path }) => ids.has(idOf(path)))
  }

  const show = (found: ReadonlyArray<FieldProblem>) => {
    const at = steps().findIndex((each) =>
      shownFields(each).some(({ id }) => found.some(({ path }) => idOf(path) === id))
    )
    if (at >= 0) setPlace(at)
    const onStep = new Set(steps()[at]?.fields.map(({ id }) => id))
    setProblems(found.filter(({ path }) => onStep.has(idOf(path))))
  }

  // What was mended is no longer told; what is newly wrong waits for «Продолжить».
  createEffect(
    on(
      () => props.answers,
      () => {
        if (problems().length === 0) return
        const now = new Map(check(step()?.id).map((each) => [each.path, each] as const))
        setProblems((told) => told.flatMap(({ path }) => now.get(path) ?? []))
      },
      { defer: true }
    )
  )
  createEffect(
    on(
      () => props.problems ?? [],
      (given) => given.length > 0 && show(given)
    )
  )
  // «Назад» of the browser leads to the step before, and only right answers lead to the review.
  const reachable = (to: number) =>
    to < steps().length || check().length > 0 ? Math.min(to, steps().length - 1) : steps().length
  createEffect(
    on(
      () => props.step,
      (to) => {
        if (to === undefined || to === untrack(place)) return
        setProblems([])
        setPlace(reachable(to))
      }
    )
  )
  createEffect(on(place, (now) => props.onStep?.(now), { defer: true }))
  const reviewing = () => place() >= steps().length
  createEffect(on(reviewing, (now) => props.onReview?.(now), { defer: true }))

  return {
    form,
    steps,
    step,
    place,
    reviewing,
    problems,
    shownFields,
    busy: () => uploads() > 0,
    countUpload: (change: 1 | -1) => void setUploads((count) => count + change),
    /** Leads to the next step if this one is right, and past the last to the review if all are. */
    go: () => {
      const here = check(step()?.id)
      if (here.length > 0) return show(here)
      setProblems([])
      if (place() < steps().length - 1) return void setPlace(place() + 1)
      const everywhere = check()
      if (everywhere.length > 0) return show(everywhere)
      return void setPlace(steps().length)
    },
    goTo: (to: number) => {
      setProblems([])
      setPlace(Math.max(0, to))
    },
    problemAt: (path: string) => problems().find((each) => each.path === path),
    root: rootScope(props),
    rowScope: (group: GroupField, index: number) => rowScope(props, group, index)
  }
}

export type FormState = ReturnType<typeof createFormState>

const idOf = (path: string): string => path.split(".")[0] ?? ""

const rootScope = (props: ServiceFormProps): Scope => ({
  prefix: "",
  answer: (id) => props.answers[id],
  put: (id, answer) => props.onChange(withAnswer(props.answers, id, answer))
})

const rowScope = (props: ServiceFormProps, group: GroupField, index: number): Scope => ({
  prefix: `${group.id}.${index}.`,
  answer: (id) => rowsOf(props.answers[group.id])[index]?.[id],
  put: (id, answer) => {
    const rows = rowsOf(props.answers[group.id])
    // A row that stands open is kept from the first thing written into it.
    const open = Array.from({ length: Math.max(rows.length, index + 1) }, (_, at) => rows[at] ?? {})
    const next = open.map((row, at) => (at === index ? asRow(withAnswer(row, id, answer)) : row))
    props.onChange({ ...props.answers, [group.id]: next })
  }
})

const withAnswer = (answers: Answers, id: string, answer: Answer | undefined): Answers => {
  const { [id]: _before, ...others } = answers
  return answer === undefined ? others : { ...others, [id]: answer }
}

const asRow = (answers: Answers): Row => rowsOf([answers])[0] ?? {}
