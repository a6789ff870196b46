import { createSignal } from "solid-js"

/** What is wrong with the value at a path, in the reader's words. */
export interface FieldProblem {
  readonly path: string
  readonly text: string
}

/** What is wrong with a form now, by field. A field that is typed in again is given another chance. */
export const createFieldProblems = () => {
  const [all, setAll] = createSignal<ReadonlyArray<FieldProblem>>([])
  return {
    all,
    /** For `error` of a field. */
    at: (path: string): string | undefined => all().find((problem) => problem.path === path)?.text,
    show: (problems: ReadonlyArray<FieldProblem>): void => void setAll(problems),
    clear: (path?: string): void =>
      void setAll((problems) => (path === undefined ? [] : problems.filter((p) => p.path !== path)))
  }
}

export type FieldProblems = ReturnType<typeof createFieldProblems>
