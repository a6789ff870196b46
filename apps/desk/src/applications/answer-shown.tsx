import { rowsOf } from "@opora/domain/catalogue/answers"
import type { LeafField } from "@opora/domain/catalogue/field"
import { answerText, parts } from "@opora/ui/answer/answer-text"
import { For, Show } from "solid-js"
import { FileLink } from "../picture/file-link.tsx"
import { HiddenPicture } from "../picture/hidden-picture.tsx"
import { fileAddress } from "./case.api.ts"
import styles from "./case-page.module.css"

export interface AnswerShownProps {
  readonly field: LeafField
  readonly answer: unknown
  /** Of the application: its files open through it. */
  readonly number: string
}

/** One answer, as people read it; files and documents can be looked at. */
export const AnswerShown = (props: AnswerShownProps) => (
  <Show when={holdsFiles(props.field)} fallback={answerText(props.field, props.answer)}>
    <span class={styles.files}>
      <For each={rowsOf(Array.isArray(props.answer) ? props.answer : [props.answer])}>
        {(file) => <File file={file} number={props.number} />}
      </For>
    </span>
  </Show>
)

const File = (props: { readonly file: unknown; readonly number: string }) => {
  const [id = "", name, title = ""] = parts(props.file, "id", "name", "title")
  const address = fileAddress(props.number, id)
  return isPicture(name) ? (
    <HiddenPicture src={address} name={name} />
  ) : (
    <FileLink href={address} name={name ?? title} />
  )
}

const holdsFiles = ({ kind }: LeafField): boolean => kind === "file" || kind === "document"

const isPicture = (name: string | undefined): name is string =>
  name !== undefined && /\.(jpe?g|png)$/i.test(name)
