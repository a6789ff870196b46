import { type JSX, Show } from "solid-js"
import { Notice } from "../notice/notice.tsx"
import { problemText } from "./problem-text.ts"

export interface RefusalProps {
  readonly of: unknown
  /** What would help, under the words. */
  readonly children?: JSX.Element
}

/** Why something did not work, beside what was pressed. */
export const Refusal = (props: RefusalProps) => (
  <Show when={props.of}>
    {(error) => (
      <Notice tone="bad" said title={problemText(error())}>
        {props.children}
      </Notice>
    )}
  </Show>
)
