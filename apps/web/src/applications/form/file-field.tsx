import type { FileAnswer } from "@opora/domain/catalogue/answer-schema"
import { rowsOf } from "@opora/domain/catalogue/answers"
import type { LeafField } from "@opora/domain/catalogue/field"
import { Field } from "@opora/ui/field/field"
import { FileInput } from "@opora/ui/file-input/file-input"
import { FileRow } from "@opora/ui/file-input/file-row"
import { locale } from "@opora/ui/prefs/prefs"
import { problemText } from "@opora/ui/refusal/problem-text"
import { createSignal, For } from "solid-js"
import { isFinal } from "../../documents/unfit-file.ts"
import { errorAt, type FieldOf, pathOf } from "./field-of.tsx"
import { words } from "./form.words.ts"
import { WalletChoice } from "./wallet-choice.tsx"
import styles from "./service-form.module.css"

type Of = Extract<LeafField, { kind: "file" }>

/** A file on its way, or one that did not get through. */
interface Sending {
  readonly file: File
  readonly percent: number
  readonly problem?: string
  /** It was refused for what it is: sending it again would not help. */
  readonly final?: boolean
}

/** Files that are sent as soon as they are chosen. */
export const FileField = (props: FieldOf<Of>) => {
  const [sending, setSending] = createSignal<ReadonlyArray<Sending>>([])
  const [said, say] = createSignal("")
  const kept = () => filesIn(props.scope.answer(props.field.id))
  const put = (files: ReadonlyArray<FileAnswer>) =>
    props.scope.put(
      props.field.id,
      files.length > 0 ? files.map((each) => ({ ...each })) : undefined
    )
  const change = (file: File, to: Partial<Sending>) =>
    setSending((all) => all.map((each) => (each.file === file ? { ...each, ...to } : each)))
  const drop = (file: File) => setSending((all) => all.filter((each) => each.file !== file))

  const send = async (file: File) => {
    drop(file)
    setSending((all) => [...all, { file, percent: 0 }])
    props.state.countUpload(1)
    try {
      const answer = await props.form.upload(file, (percent) => change(file, { percent }))
      drop(file)
      put([...kept(), answer])
      say(words().uploaded(file.name))
    } catch (error) {
      change(file, { problem: problemText(error), final: isFinal(error) })
      say(words().uploadFailed(file.name))
    } finally {
      props.state.countUpload(-1)
    }
  }

  const take = (files: ReadonlyArray<File>) => {
    // Another choice takes the place of what could not be taken.
    setSending((all) => all.filter(({ final }) => final !== true))
    for (const file of files) {
      const problem = refusalOf(props.field, file, kept().length + sending().length)
      if (problem === undefined) void send(file)
      else setSending((all) => [...all, { file, percent: 0, problem, final: true }])
    }
  }

  return (
    <Field
      label={props.field.label[locale()]}
      name={pathOf(props)}
      hint={props.field.hint?.[locale()] ?? accepted(props.field)}
      error={errorAt(props, pathOf(props))}
      optional={props.field.required === "false"}
    >
      {(control) => (
        <>
          <FileInput
            {...control}
            accept={props.field.accept.map((kind) => types[kind]).join(",")}
            multiple={props.field.maxFiles > 1}
            onFiles={take}
          />
          <WalletChoice
            field={props.field}
            scope={props.scope}
            state={props.state}
            form={props.form}
            onTaken={(title) => say(words().taken(title))}
          />
          <p class="sr" role="status">
            {said()}
          </p>
          <For each={kept()}>
            {(file) => (
              <FileRow
                name={file.name}
                size={file.size}
                state="uploaded"
                onRemove={() => put(kept().filter(({ id }) => id !== file.id))}
              />
            )}
          </For>
          <div class={styles.rows} aria-live="polite">
            <For each={sending()}>
              {({ file, percent, problem, final }) => (
                <FileRow
                  name={file.name}
                  size={file.size}
                  state={problem === undefined ? "uploading" : "failed"}
                  percent={percent}
                  problem={problem}
                  {...(problem !== undefined && { onRemove: () => drop(file) })}
                  {...(problem !== undefined && !final && { onRetry: () => void send(file) })}
                />
              )}
            </For>
          </div>
        </>
      )}
    </Field>
  )
}

const types = { pdf: ".pdf,application/pdf", jpg: ".jpg,.jpeg,image/jpeg", png: ".png,image/png" }

const accepted = ({ accept, maxMegabytes }: Of): string =>
  words().accept(accept.map((kind) => kind.toUpperCase()).join(", "), maxMegabytes)

/** Why the file is not even sent. The server looks inside all the same. */
const refusalOf = (field: Of, file: File, had: number): string | undefined => {
  const kinds = field.accept.flatMap((kind) => types[kind].split(","))
  const ending = `.${file.name.split(".").at(-1)?.toLowerCase() ?? ""}`
  if (!kinds.includes(ending) && !kinds.includes(file.type)) {
    return words().wrongKind(field.accept.map((kind) => kind.toUpperCase()).join(", "))
  }
  if (file.size > field.maxMegabytes * 1024 * 1024) return words().tooBig(field.maxMegabytes)
  return had >= field.maxFiles ? words().tooMany(field.maxFiles) : undefined
}

const filesIn = (answer: unknown): ReadonlyArray<FileAnswer> =>
  rowsOf(answer).flatMap(({ id, name, size }) =>
    typeof id === "string" && typeof name === "string" && typeof size === "number"
      ? [{ id, name, size }]
      : []
  )
