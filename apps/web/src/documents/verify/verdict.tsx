import { Unreachable } from "@opora/client/refused"
import type { PaperClaims, PaperVerdict } from "@opora/contract/documents/verify"
import { Card } from "@opora/ui/card/card"
import { type Description, DescriptionList } from "@opora/ui/description-list/description-list"
import { day, time } from "@opora/ui/i18n/format"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { Notice } from "@opora/ui/notice/notice"
import { useQuery } from "@opora/ui/query/use-query"
import { type UseQueryResult } from "@tanstack/solid-query"
import { Match, Show, Switch } from "solid-js"
import { Loaded } from "../../app/loaded.tsx"
import { CompareFile } from "./compare-file.tsx"
import { claimsQuery, verdictQuery } from "./verify.api.ts"
import { words } from "./verify.words.ts"
import styles from "./verify.module.css"

export interface VerdictProps {
  readonly code: string
  /** What the QR says of itself, signed; empty when the number was typed in. */
  readonly token: string
}

/** What is known of the paper: by the register, and by the signature of its QR where there is no network. */
export const Verdict = (props: VerdictProps) => {
  const verdict = useQuery(() => verdictQuery(props.code))
  const claims = useQuery(() => claimsQuery(props.token))
  /** A genuine code stuck on another paper says another number. */
  const held = () => (claims.data?.c === props.code ? claims.data : undefined)
  const cutOff = () => verdict.isError && verdict.error instanceof Unreachable
  return (
    <>
      <Show when={props.token !== "" && claims.isSuccess}>
        <Seal holds={held() !== undefined} />
      </Show>
      <Switch fallback={<Known query={verdict} />}>
        <Match when={cutOff() && held()}>
          {(said) => (
            <Card as="section" aria-label={words().offline}>
              <p>{words().offline}</p>
              <DescriptionList items={claimed(said())} />
            </Card>
          )}
        </Match>
      </Switch>
      <div>
        <LinkButton href="/verify" kind="secondary">
          {words().another}
        </LinkButton>
      </div>
    </>
  )
}

const Seal = (props: { readonly holds: boolean }) => (
  <Show
    when={props.holds}
    fallback={
      <Notice tone="bad" said title={words().sealBroken}>
        <p>{words().sealBrokenText}</p>
      </Notice>
    }
  >
    <Notice tone="ok" said title={words().sealHolds}>
      <p>{words().sealHoldsText}</p>
    </Notice>
  </Show>
)

type Query = UseQueryResult<PaperVerdict>

const Known = (props: { readonly query: Query }) => (
  <Loaded query={props.query}>
    {(paper) => (
      <>
        <Notice tone="ok" said title={words().genuine}>
          <p>{words().genuineText}</p>
        </Notice>
        <Card>
          <DescriptionList items={registered(paper())} />
        </Card>
        <CompareFile sha256={paper().sha256} />
      </>
    )}
  </Loaded>
)

const registered = (paper: PaperVerdict): ReadonlyArray<Description> => [
  { term: words().code, details: <span class="num">{paper.code}</span> },
  { term: words().kind, details: words().templates[paper.template] },
  { term: words().name, details: paper.title },
  { term: words().issuer, details: paper.issuer },
  { term: words().issuedAt, details: `${day(paper.issuedAt)}, ${time(paper.issuedAt)}` },
  ...holderOf(paper.holder),
  { term: words().hash, details: <code class={styles.hash}>{paper.sha256}</code> }
]

const claimed = ({ c, k, i, d, h }: PaperClaims): ReadonlyArray<Description> => [
  { term: words().code, details: <span class="num">{c}</span> },
  { term: words().kind, details: words().templates[k] },
  { term: words().issuer, details: i },
  { term: words().issuedAt, details: `${day(d)}, ${time(d)}` },
  ...holderOf(h)
]

/** A citizen who has not told their name has a paper without one. */
const holderOf = (holder: string): ReadonlyArray<Description> =>
  holder === "" ? [] : [{ term: words().holder, details: holder }]
