import type { KeptSection, ProfileShown } from "@opora/contract/profile/profile"
import type { SectionName } from "@opora/domain/profile/section"
import { Badge, type Tone } from "@opora/ui/badge/badge"
import { Button } from "@opora/ui/button/button"
import { Card } from "@opora/ui/card/card"
import { createUniqueId, Show } from "solid-js"
import { words } from "./profile.words.ts"
import { SectionForm } from "./section-form.tsx"
import { sectionText } from "./section-text.ts"
import styles from "./profile.module.css"

export interface SectionCardProps {
  readonly section: SectionName
  readonly shown: ProfileShown
  /** Which section is being changed on the page: one at a time. */
  readonly open: SectionName | undefined
  readonly onOpen: (section: SectionName | undefined) => void
}

/** One section: what stands there, what a registry says of it, and «Изменить». */
export const SectionCard = (props: SectionCardProps) => {
  const titleId = createUniqueId()
  const kept = () => props.shown.sections.find(({ section }) => section === props.section)
  const title = () => words().sections[props.section]
  let opener: HTMLButtonElement | undefined
  const close = () => {
    props.onOpen(undefined)
    queueMicrotask(() => opener?.focus())
  }
  return (
    <Card as="section" aria-labelledby={titleId}>
      <div class={styles.head}>
        <h2 id={titleId} class={styles.title}>
          {title()}
        </h2>
        <Show when={kept()}>{(section) => <CheckBadge check={section().check} />}</Show>
      </div>
      <Show
        when={props.open === props.section}
        fallback={
          <div class={styles.stands}>
            <div>
              <p class={styles.value}>
                <Show when={kept()} fallback={words().empty}>
                  {(section) => sectionText(section())}
                </Show>
              </p>
              <Show when={mismatchOf(kept())}>
                {(fields) => <p class={styles.mismatch}>{words().mismatchText(fields())}</p>}
              </Show>
            </div>
            <Button
              ref={(button) => (opener = button)}
              kind="secondary"
              size="s"
              aria-label={kept() ? words().changeOf(title()) : words().fillOf(title())}
              disabled={props.open !== undefined}
              onClick={() => props.onOpen(props.section)}
            >
              {kept() ? words().change : words().fill}
            </Button>
          </div>
        }
      >
        <SectionForm section={props.section} shown={props.shown} kept={kept()} onDone={close} />
      </Show>
    </Card>
  )
}

const CheckBadge = (props: { readonly check: KeptSection["check"] }) => (
  <Show when={words().check[props.check.status]}>
    {(text) => <Badge tone={tones[props.check.status]}>{text()}</Badge>}
  </Show>
)

const tones: Record<KeptSection["check"]["status"], Tone> = {
  unchecked: "mute",
  checking: "info",
  checked: "ok",
  mismatch: "bad",
  silent: "warn"
}

const mismatchOf = (kept: KeptSection | undefined): string | undefined => {
  if (kept?.check.status !== "mismatch") return undefined
  const names: Readonly<Record<string, string>> = words().fields
  return kept.check.fields.map((field) => names[field] ?? field).join(", ")
}
