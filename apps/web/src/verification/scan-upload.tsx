import type { ScanShown } from "@opora/contract/verification/verification"
import type { ScanKind } from "@opora/domain/verification/scan"
import { Field } from "@opora/ui/field/field"
import { FileInput } from "@opora/ui/file-input/file-input"
import { FileRow } from "@opora/ui/file-input/file-row"
import { problemText } from "@opora/ui/refusal/problem-text"
import { createSignal, Show } from "solid-js"
import { isFinal, unfitFile } from "../documents/unfit-file.ts"
import { uploadScan } from "./verification.api.ts"

export interface ScanUploadProps {
  readonly kind: ScanKind
  readonly label: string
  readonly hint: string
  readonly error?: string | undefined
  readonly onUploaded: (scan: ScanShown) => void
  /** Whether a file is on its way: what needs it waits. */
  readonly onUploading?: (uploading: boolean) => void
}

interface Sending {
  readonly file: File
  readonly state: "uploading" | "uploaded" | "failed"
  readonly percent: number
  readonly problem?: string
  /** To send it again would not help. */
  readonly final?: boolean
}

/** One scan: chosen or dropped, sent at once, with how far it has come. */
export const ScanUpload = (props: ScanUploadProps) => {
  const [sending, setSending] = createSignal<Sending>()
  const send = async (file: File) => {
    const problem = unfitFile(file)
    if (problem !== undefined) {
      setSending({ file, state: "failed", percent: 0, problem, final: true })
      return
    }
    setSending({ file, state: "uploading", percent: 0 })
    props.onUploading?.(true)
    const go = (percent: number) => setSending({ file, state: "uploading", percent })
    try {
      const scan = await uploadScan(props.kind, file, go)
      setSending({ file, state: "uploaded", percent: 100 })
      props.onUploaded(scan)
    } catch (error) {
      const said = { problem: problemText(error), final: isFinal(error) }
      setSending({ file, state: "failed", percent: 0, ...said })
    } finally {
      props.onUploading?.(false)
    }
  }
  return (
    <Field label={props.label} name={props.kind} hint={props.hint} error={props.error}>
      {(control) => (
        <>
          <FileInput
            {...control}
            accept="image/jpeg,image/png,application/pdf"
            onFiles={([file]) => file && void send(file)}
          />
          <Show when={sending()}>
            {(now) => (
              <FileRow
                name={now().file.name}
                size={now().file.size}
                state={now().state}
                percent={now().percent}
                problem={now().problem}
                {...(now().final !== true && { onRetry: () => void send(now().file) })}
              />
            )}
          </Show>
        </>
      )}
    </Field>
  )
}
