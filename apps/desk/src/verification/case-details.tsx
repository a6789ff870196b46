import type { IdentityCaseAtDesk } from "@opora/contract/verification/identity-desk"
import { fullName } from "@opora/domain/profile/name"
import type { ScanKind } from "@opora/domain/verification/scan"
import { Badge } from "@opora/ui/badge/badge"
import { Card } from "@opora/ui/card/card"
import { DescriptionList } from "@opora/ui/description-list/description-list"
import { day } from "@opora/ui/i18n/format"
import { createSignal, For, Show } from "solid-js"
import { scanAddress } from "./identity.api.ts"
import { words } from "./identity.words.ts"
import styles from "./case-details.module.css"

const kinds: ReadonlyArray<ScanKind> = ["passport", "snils", "selfie"]

/** The scans beside what the citizen says of themselves and what machines found. */
export const CaseDetails = (props: { readonly identityCase: IdentityCaseAtDesk }) => (
  <div class={styles.columns}>
    <Card as="section" aria-label={words().scansTitle}>
      <h2>{words().scansTitle}</h2>
      <div class={styles.scans}>
        <For each={kinds}>{(kind) => <Scan caseId={props.identityCase.id} kind={kind} />}</For>
      </div>
    </Card>
    <div class={styles.facts}>
      <Card as="section" aria-label={words().profile}>
        <h2>{words().profile}</h2>
        <DescriptionList items={factsOf(props.identityCase)} />
      </Card>
      <Card as="section" aria-label={words().machine}>
        <h2>{words().machine}</h2>
        <ul class={styles.findings}>
          <For each={props.identityCase.findings}>
            {({ what, outcome }) => (
              <li>
                <span>{words().findings[what]}</span>
                <Badge tone={tones[outcome]}>{words().outcomes[outcome]}</Badge>
              </li>
            )}
          </For>
        </ul>
      </Card>
    </div>
  </div>
)

const Scan = (props: { readonly caseId: string; readonly kind: ScanKind }) => {
  const [failed, setFailed] = createSignal(false)
  const address = () => scanAddress(props.caseId, props.kind)
  return (
    <figure class={styles.scan}>
      <Show when={!failed()} fallback={<p>{words().scanNotShown}</p>}>
        <a href={address()} target="_blank" rel="noreferrer">
          <img src={address()} alt={words().scans[props.kind]} onError={() => setFailed(true)} />
        </a>
      </Show>
      <figcaption>{words().scans[props.kind]}</figcaption>
    </figure>
  )
}

const tones = { passed: "ok", failed: "bad", silent: "warn" } as const

const factsOf = ({ profile }: IdentityCaseAtDesk) => {
  const { name, birthDate, passport, snils } = profile
  const said = (value: string | undefined) => value ?? words().missing
  return [
    { term: words().name, details: said(name && fullName(name)) },
    { term: words().birthDate, details: said(birthDate && day(birthDate)) },
    { term: words().passport, details: said(passport && `${passport.series} ${passport.number}`) },
    { term: words().issued, details: said(passport && day(passport.issuedOn)) },
    {
      term: words().issuer,
      details: said(passport && `${passport.issuer}, ${passport.issuerCode}`)
    },
    { term: "СНИЛС", details: said(snils) }
  ]
}
