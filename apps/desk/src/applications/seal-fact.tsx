import type { CaseView, SealedDocument } from "@opora/contract/applications/cases"
import { Badge } from "@opora/ui/badge/badge"
import { day } from "@opora/ui/i18n/format"
import { locale } from "@opora/ui/prefs/prefs"
import ShieldAlert from "lucide-solid/icons/shield-alert"
import ShieldCheck from "lucide-solid/icons/shield-check"
import { Show } from "solid-js"
import { words } from "./application.words.ts"
import styles from "./case-page.module.css"

export interface SealFactProps {
  readonly documentId: string
  readonly view: CaseView
}

/** Of a document that the portal issued: who signed it, when, its number, and whether the seal holds. */
export const SealFact = (props: SealFactProps) => (
  <Show when={props.view.sealed.find(({ documentId }) => documentId === props.documentId)}>
    {(sealed) => (
      <span class={styles.seal}>
        <Badge
          tone={sealed().seal === "intact" ? "ok" : "bad"}
          icon={sealed().seal === "intact" ? ShieldCheck : ShieldAlert}
        >
          {words().seal.states[sealed().seal]}
        </Badge>
        <span>{said(sealed())}</span>
        <span class={styles.quiet}>
          {words().seal.code} <span class="num">{sealed().code}</span>
        </span>
      </span>
    )}
  </Show>
)

const said = ({ title, issuer, issuedAt }: SealedDocument): string =>
  words().seal.issued(title, issuer[locale()], day(issuedAt))
