import type { IdentityCaseAtDesk } from "@opora/contract/verification/identity-desk"
import { fullName } from "@opora/domain/profile/name"
import { printedSnils } from "@opora/domain/profile/snils"
import type { ScanKind } from "@opora/domain/verification/scan"
import { Badge } from "@opora/ui/badge/badge"
import { Card } from "@opora/ui/card/card"
import { DescriptionList } from "@opora/ui/description-list/description-list"
import { day } from "@opora/ui/i18n/format"
import { createSignal, For, type JSX, Show } from "solid-js"
import { scanAddress } from "./identity.api.ts"
import { words } from "./identity.words.ts"
import styles from "./case-details.module.css"

const kinds: ReadonlyArray<ScanKind> = ["passport", "snils", "selfie"]

export interface CaseDetailsProps {
  readonly identityCase: IdentityCaseAtDesk
  /** What is decided on all this. */
  readonly children: JSX.Element
}

/** The scans beside what the citizen says of themselves, what machines found, and the decision. */
export const CaseDetails = (props: CaseDetailsProps) => (
  <div class={styles.columns}>
    <Card as="section" aria-labelledby="scans">
      <h2 id="scans">{words().scansTitle}</h2>
      <div class={styles.scans}>
        <For each={kinds}>{(kind) => <Scan caseId={props.identityCase.id} kind={kind} />}</For>
      </div>
    </Card>
    <div class={styles.facts}>
      <Card as="section" aria-labelledby="profile">
        <h2 id="profile" class={styles.title}>
          {words().profile}
        </h2>
        <DescriptionList items={factsOf(props.identityCase)} />
      </Card>
      <Card as="section" aria-labelledby="machine">
        <h2 id="machine">{words().machine}</h2>
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
      <Card as="section" aria-labelledby="decision">
        <h2 id="decision" class={styles.title}>
          {words().decision}
        </h2>
        {props.children}
      </Card>
    </div>
  </div>
)

const Scan = (props: { readonly caseId: string; readonly kind: ScanKind }) => {
  const [failed, setFailed] = createSignal(false)
  const address = () => scanAddress(props.caseId, props.kind)
  return (
    <figure class={styles.scan}>
      <figcaption>{words().scans[props.kind]}</figcaption>
      <Show when={!failed()} fallback={<p>{words().scanNotShown}</p>}>
        <a href={address()} target="_blank" rel="noreferrer">
          <img src={address()} alt={words().scans[props.kind]} onError={() => setFailed(true)} />
        </a>
      </Show>
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
    { term: "СНИЛС", details: said(snils && printedSnils(snils)) }
  ]
}
