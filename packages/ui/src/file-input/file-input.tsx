import CloudUpload from "lucide-solid/icons/cloud-upload"
import { createSignal } from "solid-js"
import { words } from "../words/ui.words.ts"
import styles from "./file-input.module.css"

export interface FileInputProps {
  /** What may be chosen: "image/jpeg,image/png,application/pdf". The server looks inside all the same. */
  readonly accept: string
  readonly multiple?: boolean
  readonly onFiles: (files: ReadonlyArray<File>) => void
  readonly label?: string
  readonly id?: string
  readonly name?: string
  readonly required?: boolean
  readonly "aria-invalid"?: boolean
  readonly "aria-describedby"?: string | undefined
}

/** A place to drop files, or to choose them. Show what came of them with FileRow. */
export const FileInput = (props: FileInputProps) => {
  const [over, setOver] = createSignal(false)
  const take = (files: FileList | null | undefined) => {
    const taken = [...(files ?? [])]
    if (taken.length > 0) props.onFiles(props.multiple === true ? taken : taken.slice(0, 1))
  }
  return (
    <div
      class={styles.drop}
      data-over={over() ? "" : undefined}
      data-invalid={props["aria-invalid"] === true ? "" : undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <CloudUpload aria-hidden="true" />
      <span aria-hidden="true">
        {words().dropFile} <b>{words().chooseFile}</b>
      </span>
      <input
        type="file"
        id={props.id}
        name={props.name}
        accept={props.accept}
        multiple={props.multiple}
        aria-required={props.required}
        aria-invalid={props["aria-invalid"]}
        aria-describedby={props["aria-describedby"]}
        onChange={(event) => {
          take(event.currentTarget.files)
          event.currentTarget.value = ""
        }}
      />
    </div>
  )
}
