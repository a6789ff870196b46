import type { ScanShown, Verification } from "@opora/contract/verification/verification"
import { ScanKind, type ScanSet } from "@opora/domain/verification/scan"
import { Button } from "@opora/ui/button/button"
import { createSubmission, submits } from "@opora/ui/form/submission"
import { day } from "@opora/ui/i18n/format"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { Notice } from "@opora/ui/notice/notice"
import { Row, Stack } from "@opora/ui/stack/stack"
import { say } from "@opora/ui/toast/toasts"
import { For, Show } from "solid-js"
import { createStore } from "solid-js/store"
import { Refusal } from "../app/refusal.tsx"
import { ScanUpload } from "./scan-upload.tsx"
import { answerIdentityCase, lookAgain, submitIdentityCase } from "./verification.api.ts"
import { words } from "./verification.words.ts"

type Chosen = Partial<Record<ScanKind, ScanShown>>

/** The three scans of an identity check: all of them the first time, those that were wanted after that. */
export const ScansForm = (props: { readonly shown: Verification }) => {
  const before = () => latestOf(props.shown)
  const wanted = () => {
    const current = props.shown.identityCase
    return current?.status === "wanted" ? current : undefined
  }
  const [uploaded, setUploaded] = createStore<Chosen>({})
  const kinds = () => wanted()?.wanted ?? ScanKind.options

  const form = createSubmission(async () => {
    const scans = setOf(
      wanted()?.scans,
      wanted() ? uploaded : { ...before(), ...uploaded },
      kinds()
    )
    if (!scans) {
      const text = wanted() ? words().answerMissing : words().sendMissing
      const empty = kinds().filter((kind) => !uploaded[kind] && (wanted() || !before()[kind]))
      form.problems.show(empty.map((path) => ({ path, text })))
      return
    }
    await (wanted() ? answerIdentityCase(scans) : submitIdentityCase(scans))
    say(words().sent)
    await lookAgain()
  })
  const ready = (kind: ScanKind) => {
    const scan = wanted() ? undefined : before()[kind]
    return scan && !uploaded[kind] ? words().scanReady(day(scan.uploadedAt)) : words().scanHint
  }
  return (
    <form novalidate onSubmit={submits(form.send)}>
      <Stack width="form">
        <For each={kinds()}>
          {(kind) => (
            <ScanUpload
              kind={kind}
              label={words().scanKinds[kind]}
              hint={ready(kind)}
              error={form.problems.at(kind)}
              onUploaded={(scan) => {
                setUploaded(kind, scan)
                form.problems.clear(kind)
              }}
            />
          )}
        </For>
        <ProfileProblems problems={form.problems.all()} />
        <Refusal of={form.refusal()} />
        <Row>
          <Button type="submit" busy={form.busy()}>
            {wanted() ? words().answer : words().send}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}

/** What is wrong in «Моих данных» stands there: this leads to it. */
const ProfileProblems = (props: {
  readonly problems: ReadonlyArray<{ readonly path: string; readonly text: string }>
}) => {
  const own = () => props.problems.filter(({ path }) => !ScanKind.options.some((k) => k === path))
  return (
    <Show when={own().length > 0}>
      <Notice tone="bad" said title={words().steps.profile}>
        <ul>
          <For each={own()}>{({ text }) => <li>{text}</li>}</For>
        </ul>
        <LinkButton href="/profile" kind="secondary" size="s">
          {words().mend}
        </LinkButton>
      </Notice>
    </Show>
  )
}

const latestOf = ({ scans }: Verification): Chosen =>
  Object.fromEntries(scans.map((scan) => [scan.kind, scan]))

const setOf = (
  kept: ScanSet | undefined,
  chosen: Chosen,
  kinds: ReadonlyArray<ScanKind>
): ScanSet | undefined => {
  if (kinds.some((kind) => !chosen[kind])) return undefined
  const passport = chosen.passport?.id ?? kept?.passport
  const snils = chosen.snils?.id ?? kept?.snils
  const selfie = chosen.selfie?.id ?? kept?.selfie
  return passport && snils && selfie ? { passport, snils, selfie } : undefined
}
