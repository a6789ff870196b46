import { Refused } from "@opora/client/refused"
import type { ChangeSection, KeptSection, ProfileShown } from "@opora/contract/profile/profile"
import { identitySections, type SectionName } from "@opora/domain/profile/section"
import type { ScanId } from "@opora/domain/verification/scan"
import { Button } from "@opora/ui/button/button"
import { createSubmission, submits } from "@opora/ui/form/submission"
import { Notice } from "@opora/ui/notice/notice"
import { Row, Stack } from "@opora/ui/stack/stack"
import { say } from "@opora/ui/toast/toasts"
import { createSignal, onMount, Show } from "solid-js"
import { ConfirmDialog } from "../accounts/confirm/confirm-dialog.tsx"
import { queries } from "../app/queries.ts"
import { Refusal } from "../app/refusal.tsx"
import { sessionQuery } from "../app/session.ts"
import { ScanUpload } from "../verification/scan-upload.tsx"
import { changeSection } from "./profile.api.ts"
import { words } from "./profile.words.ts"
import { checkedDraft, emptySection } from "./section-draft.ts"
import { SectionFields } from "./section-fields.tsx"

export interface SectionFormProps {
  readonly section: SectionName
  readonly shown: ProfileShown
  readonly kept: KeptSection | undefined
  readonly onDone: () => void
}

/** «Изменить»: the fields of a section. Replacing what stands is confirmed; another passport brings its scan. */
export const SectionForm = (props: SectionFormProps) => {
  const [value, setValue] = createSignal<unknown>(props.kept?.value ?? emptySection(props.section))
  // What was seen when the form opened: a change from elsewhere must not pass for it.
  const seen = props.kept?.version ?? 0
  const [scanId, setScanId] = createSignal<ScanId>()
  const [uploading, setUploading] = createSignal(false)
  // The shell has asked who is signed in: to ask again here would make the form wait.
  const isProven = queries.getQueryData(sessionQuery.queryKey)?.level === "verified"
  const [confirming, setConfirming] = createSignal(false)

  const put = async (change: ChangeSection, confirmation?: string) => {
    try {
      await changeSection(change, confirmation)
    } catch (error) {
      if (error instanceof Refused && error.code === "confirmation-needed") {
        setConfirming(true)
        return
      }
      if (error instanceof Refused && error.code === "profile-moved-on") void lookAgain()
      throw error
    }
    await lookAgain()
    say(words().saved)
    props.onDone()
  }
  const form = createSubmission(async (confirmation?: string) => {
    setConfirming(false)
    const scan = scanId()
    const checked = checkedDraft(
      {
        section: props.section,
        value: value(),
        version: seen,
        ...(scan && { scanId: scan })
      },
      props.shown
    )
    if ("problems" in checked) form.problems.show(checked.problems)
    else await put(checked.change, confirmation)
  })
  let fields: HTMLFormElement | undefined
  // «Изменить» is gone from under the focus.
  onMount(() => fields?.querySelector("input")?.focus())
  return (
    <form ref={(element) => (fields = element)} novalidate onSubmit={submits(form.send)}>
      <Stack width="form">
        <Show when={isProven && identitySections.includes(props.section)}>
          <Notice tone="info">{words().scanWhy}</Notice>
        </Show>
        <SectionFields
          section={props.section}
          kept={props.kept}
          problems={form.problems}
          onDraft={(draft) => {
            setValue(() => draft)
            form.problems.clear()
          }}
        />
        <Show when={props.kept && props.section === "passport"}>
          <ScanUpload
            kind="passport"
            label={words().scan}
            hint={words().scanHint}
            onUploaded={({ id }) => setScanId(() => id)}
            onUploading={setUploading}
          />
        </Show>
        <Refusal of={form.refusal()} />
        <Row>
          <Button type="submit" busy={form.busy() || uploading()}>
            {words().save}
          </Button>
          <Button kind="secondary" onClick={props.onDone}>
            {words().cancel}
          </Button>
        </Row>
      </Stack>
      <Show when={confirming()}>
        <ConfirmDialog
          operation="profile.change"
          payload={{ section: props.section }}
          onConfirmed={(token) => form.send(token)}
          onClose={() => setConfirming(false)}
        />
      </Show>
    </form>
  )
}

/** A changed passport or name may have changed the level too. */
const lookAgain = async () => {
  await Promise.all(
    [["profile"], ["verification"], ["session"]].map((queryKey) =>
      queries.invalidateQueries({ queryKey })
    )
  )
}
