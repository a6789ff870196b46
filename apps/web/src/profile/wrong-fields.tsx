import type { FieldProblems } from "@opora/ui/form/field-problems"
import { Notice } from "@opora/ui/notice/notice"
import { For, Show } from "solid-js"
import { words } from "./profile.words.ts"

/** What is wrong with «Мои данные», where their fields are not on the page. */
export const WrongFields = (props: { readonly problems: FieldProblems }) => (
  <Show when={props.problems.all().length > 0}>
    <Notice tone="bad" said title={words().wrong}>
      <ul>
        <For each={props.problems.all()}>{(problem) => <li>{problem.text}</li>}</For>
      </ul>
    </Notice>
  </Show>
)
