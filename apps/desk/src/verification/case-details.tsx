import type { IdentityCaseAtDesk } from "@opora/contract/verification/identity-desk"
import { fullName } from "@opora/domain/profile/name"
import { printedSnils } from "@opora/domain/profile/snils"
import { Badge } from "@opora/ui/badge/badge"
import { Card } from "@opora/ui/card/card"
import { DescriptionList } from "@opora/ui/description-list/description-list"
import { numericDay } from "@opora/ui/i18n/format"
import { For, type JSX } from "solid-js"
import { words } from "./identity.words.ts"
import { Scans } from "./scans.tsx"
import styles from "./case-details.module.css"

export interface CaseDetailsProps {
  readonly identityCase: IdentityCaseAtDesk
  /** What is decided on all this. */
  readonly children: JSX.Element
}

/** The scans beside what the citizen says of themselves, what machines found, and the decision. */
export const CaseDetails = (props: CaseDetailsProps) => (
  <div class={styles.columns}>
    <Scans identityCase={props.identityCase} />
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

const tones = { passed: "ok", failed: "bad", silent: "warn" } as const

/** As the papers print them: so they are compared. */
const factsOf = ({ profile }: IdentityCaseAtDesk) => {
  const { name, birthDate, passport, snils } = profile
  const said = (value: string | undefined) => value ?? words().missing
  return [
    { term: words().name, details: said(name && fullName(name)) },
    { term: words().birthDate, details: said(birthDate && numericDay(birthDate)) },
    { term: words().passport, details: said(passport && `${passport.series} ${passport.number}`) },
    { term: words().issued, details: said(passport && numericDay(passport.issuedOn)) },
    { term: words().issuer, details: said(passport?.issuer) },
    { term: words().issuerCode, details: said(passport?.issuerCode) },
    { term: words().snils, details: said(snils && printedSnils(snils)) }
  ]
}
