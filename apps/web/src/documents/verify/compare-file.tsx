import { Card } from "@opora/ui/card/card"
import { Field } from "@opora/ui/field/field"
import { FileInput } from "@opora/ui/file-input/file-input"
import { Notice } from "@opora/ui/notice/notice"
import { SectionHeader } from "@opora/ui/section-header/section-header"
import { Stack } from "@opora/ui/stack/stack"
import { createSignal, Match, Switch } from "solid-js"
import { fileHash } from "./file-hash.ts"
import { words } from "./verify.words.ts"

/** Is the file in the visitor's hands the one we issued, to the last bit? It stays in the browser. */
export const CompareFile = (props: { readonly sha256: string }) => {
  const [found, setFound] = createSignal<"counting" | "same" | "different">()
  const compare = async (files: ReadonlyArray<File>) => {
    const [file] = files
    if (!file) return
    setFound("counting")
    setFound((await fileHash(file)) === props.sha256 ? "same" : "different")
  }
  return (
    <Card as="section" aria-labelledby="compare">
      <SectionHeader id="compare" title={words().file} />
      <Stack gap="m">
        <Field label={words().filePdf} hint={words().fileText}>
          {(control) => (
            <FileInput
              {...control}
              accept="application/pdf"
              onFiles={(files) => void compare(files)}
            />
          )}
        </Field>
        <Switch>
          <Match when={found() === "counting"}>
            <p role="status">{words().counting}</p>
          </Match>
          <Match when={found() === "same"}>
            <Notice tone="ok" said title={words().same} />
          </Match>
          <Match when={found() === "different"}>
            <Notice tone="bad" said title={words().different}>
              <p>{words().differentText}</p>
            </Notice>
          </Match>
        </Switch>
      </Stack>
    </Card>
  )
}
