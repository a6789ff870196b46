import type { DocumentView } from "@opora/contract/documents/documents"
import { DocumentKind } from "@opora/domain/documents/document"
import { Button } from "@opora/ui/button/button"
import { DateInput } from "@opora/ui/date-input/date-input"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { ErrorSummary } from "@opora/ui/error-summary/error-summary"
import { Field } from "@opora/ui/field/field"
import { FileInput } from "@opora/ui/file-input/file-input"
import { FileRow } from "@opora/ui/file-input/file-row"
import { createSubmission, submits } from "@opora/ui/form/submission"
import { Select } from "@opora/ui/select/select"
import { Stack } from "@opora/ui/stack/stack"
import { TextInput } from "@opora/ui/text-input/text-input"
import { say } from "@opora/ui/toast/toasts"
import { useQueryClient } from "@tanstack/solid-query"
import { createSignal, Show } from "solid-js"
import * as v from "valibot"
import { Refusal } from "../app/refusal.tsx"
import { changeDocument, uploadDocument } from "./documents.api.ts"
import { words } from "./documents.words.ts"
import { unfitFile } from "./unfit-file.ts"

export interface DocumentDialogProps {
  /** The document to change; without one, a new one is uploaded. */
  readonly document?: DocumentView
  readonly onClose: () => void
}

/** «Загрузить файл» or «Изменить»: what the file is, what it is called, until when it holds. */
export const DocumentDialog = (props: DocumentDialogProps) => {
  const queries = useQueryClient()
  const [file, setFile] = createSignal<File>()
  const [percent, setPercent] = createSignal(0)
  const [title, setTitle] = createSignal(props.document?.title ?? "")
  const [kind, setKind] = createSignal<DocumentKind>(props.document?.kind ?? "other")
  const [until, setUntil] = createSignal(props.document?.validUntil ?? "")

  const [tried, setTried] = createSignal(false)
  const missing = () => tried() && !props.document && !file()
  const unfit = () => {
    const chosen = file()
    return chosen && unfitFile(chosen)
  }
  const saving = createSubmission(async (): Promise<void> => {
    const said = { title: title(), kind: kind(), ...(until() !== "" && { validUntil: until() }) }
    const chosen = file()
    setTried(true)
    if (props.document) await changeDocument(props.document.id, said)
    else if (chosen && unfit() === undefined) await uploadDocument(chosen, said, setPercent)
    else return
    say(words().saved)
    await queries.invalidateQueries({ queryKey: ["documents"] })
    props.onClose()
  })
  const take = ([chosen]: ReadonlyArray<File>) => {
    setFile(chosen)
    if (title() === "") setTitle(chosen?.name.replace(/\.\w+$/, "").slice(0, 120) ?? "")
  }

  return (
    <Dialog
      open
      title={props.document ? words().changeTitle : words().uploadTitle}
      onClose={() => props.onClose()}
    >
      <form novalidate onSubmit={submits(saving.send)}>
        <Stack gap="m">
          <ErrorSummary problems={saving.problems.all()} labelOf={labelOf} />
          <Show when={!props.document}>
            <Field
              label={words().file}
              name="file"
              hint={words().fileHint}
              error={missing() ? words().noFile : (unfit() ?? saving.problems.at("file"))}
            >
              {(control) => (
                <>
                  <FileInput
                    {...control}
                    accept="image/jpeg,image/png,application/pdf"
                    onFiles={take}
                  />
                  <Show when={file()}>
                    {(chosen) => (
                      <FileRow
                        name={chosen().name}
                        size={chosen().size}
                        state={saving.busy() ? "uploading" : "chosen"}
                        percent={percent()}
                        onRemove={() => setFile(undefined)}
                      />
                    )}
                  </Show>
                </>
              )}
            </Field>
          </Show>
          <Field label={words().name} name="title" error={saving.problems.at("title")}>
            {(control) => (
              <TextInput {...control} maxlength={120} value={title()} onInput={setTitle} />
            )}
          </Field>
          <Field label={words().kind} name="kind" error={saving.problems.at("kind")}>
            {(control) => (
              <Select
                {...control}
                value={kind()}
                empty={null}
                disabled={props.document?.origin === "issued"}
                choices={DocumentKind.options.map((value) => ({
                  value,
                  label: words().kinds[value]
                }))}
                onInput={(value) => setKind(v.is(DocumentKind, value) ? value : "other")}
              />
            )}
          </Field>
          <Field
            label={words().until}
            name="validUntil"
            hint={words().untilHint}
            error={saving.problems.at("validUntil")}
            optional
          >
            {(control) => <DateInput {...control} value={until()} onInput={setUntil} />}
          </Field>
          <Refusal of={saving.refusal()} />
          <DialogActions>
            <Button type="submit" busy={saving.busy()}>
              {words().save}
            </Button>
            <Button kind="secondary" onClick={() => props.onClose()}>
              {words().cancel}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  )
}

const labelOf = (path: string): string =>
  ({ file: words().file, title: words().name, kind: words().kind, validUntil: words().until })[
    path
  ] ?? ""
