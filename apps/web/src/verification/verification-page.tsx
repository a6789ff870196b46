import type { Verification } from "@opora/contract/verification/verification"
import { type Level, Level as Levels, meets } from "@opora/domain/accounts/level"
import { day } from "@opora/ui/i18n/format"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { Loaded } from "@opora/ui/loaded/loaded"
import { Notice } from "@opora/ui/notice/notice"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { safeReturn } from "@opora/ui/page/return-to"
import { useQuery } from "@opora/ui/query/use-query"
import { Stack } from "@opora/ui/stack/stack"
import { useSearchParams } from "@solidjs/router"
import { For, Show } from "solid-js"
import * as v from "valibot"
import { BankLinks } from "./bank-links.tsx"
import { IdentityCaseCard } from "./identity-case-card.tsx"
import { LevelCard } from "./level-card.tsx"
import { NextStep } from "./next-step.tsx"
import { ScansForm } from "./scans-form.tsx"
import { verificationQuery } from "./verification.api.ts"
import { words } from "./verification.words.ts"
import styles from "./verification.module.css"

/** «Подтверждение личности»: three levels, what each opens, and the next step. */
const VerificationPage = () => {
  const verification = useQuery(() => verificationQuery)
  return (
    <>
      <PageHeader title={words().title} lead={words().lead} />
      <Loaded query={verification} rows={6}>
        {(shown) => (
          <Stack gap="l">
            <Proven shown={shown()} />
            <WayBack level={shown().level} />
            <Show when={openCase(shown())} fallback={<NextStep shown={shown()} />}>
              {(current) => (
                <>
                  <IdentityCaseCard of={current()} />
                  <Show when={current().status === "wanted"}>
                    <ScansForm shown={shown()} />
                  </Show>
                  <Show when={current().status === "refused"}>
                    <NextStep shown={shown()} />
                  </Show>
                </>
              )}
            </Show>
            <ul class={styles.levels}>
              <For each={Levels.options}>
                {(level) => <LevelCard level={level} shown={shown()} />}
              </For>
            </ul>
            <Show when={shown().links.length > 0}>
              <BankLinks links={shown().links} />
            </Show>
          </Stack>
        )}
      </Loaded>
    </>
  )
}

/** The check that is to be shown: not one whose end is plain from the level. */
const openCase = ({ identityCase, steps }: Verification) =>
  identityCase && identityCase.status !== "approved" && steps.verified.includes("scans")
    ? identityCase
    : undefined

const Proven = (props: { readonly shown: Verification }) => {
  const proof = () => props.shown.evidence.find(({ method }) => method === "scans")
  return (
    <Show when={proof()}>
      {(evidence) => (
        <Notice tone="ok" title={words().allDone}>
          <Show when={props.shown.level === "verified"}>
            <p>{words().allDoneText}</p>
          </Show>
          <Show when={evidence().expiresAt}>{(end) => <p>{words().until(day(end()))}</p>}</Show>
        </Notice>
      )}
    </Show>
  )
}

/** Whoever came from a barred action may go back to it, once they hold the level. */
const WayBack = (props: { readonly level: Level }) => {
  const [search] = useSearchParams()
  const needed = () => {
    const read = v.safeParse(Levels, search["needed"])
    return read.success ? read.output : undefined
  }
  const isOpen = () => {
    const level = needed()
    return level !== undefined && search["return_to"] && meets(props.level, level)
  }
  return (
    <Show when={isOpen()}>
      <LinkButton href={safeReturn(search["return_to"])}>{words().goBack}</LinkButton>
    </Show>
  )
}

export default VerificationPage
