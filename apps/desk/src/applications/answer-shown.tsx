import type { CaseView } from "@opora/contract/applications/cases"
import { rowsOf } from "@opora/domain/catalogue/answers"
import type { LeafField } from "@opora/domain/catalogue/field"
import { answerText, parts } from "@opora/ui/answer/answer-text"
import { For, Show } from "solid-js"
import { HiddenFile } from "../picture/hidden-file.tsx"
import { HiddenPicture } from "../picture/hidden-picture.tsx"
import { fileAddress } from "./case.api.ts"
import { SealFact } from "./seal-fact.tsx"
import styles from "./case-page.module.css"

export interface AnswerShownProps {
  readonly field: LeafField
  readonly answer: unknown
  /** The case: its files open through its number, and it tells whose seal is on them. */
  readonly view: CaseView
}

/** One answer, as people read it; files and documents can be looked at. */
export const AnswerShown = (props: AnswerShownProps) => (
  <Show when={holdsFiles(props.field)} fallback={answerText(props.field, props.answer)}>
    <span class={styles.files}>
      <For each={rowsOf(Array.isArray(props.answer) ? props.answer : [props.answer])}>
        {(file) => <File file={file} view={props.view} />}
      </For>
    </span>
  </Show>
)

const File = (props: { readonly file: unknown; readonly view: CaseView }) => {
  const [id = "", name, title = ""] = parts(props.file, "id", "name", "title")
  const address = fileAddress(props.view.number, id)
  return isPicture(name) ? (
    <HiddenPicture src={address} name={name} />
  ) : (
    <>
      <SealFact documentId={id} view={props.view} />
      <HiddenFile src={address} name={name ?? title} />
    </>
  )
}

const holdsFiles = ({ kind }: LeafField): boolean => kind === "file" || kind === "document"

const isPicture = (name: string | undefined): name is string =>
  name !== undefined && /\.(jpe?g|png)$/i.test(name)
