import type { Factors } from "@opora/contract/accounts/factors"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { Notice } from "@opora/ui/notice/notice"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { useQuery } from "@opora/ui/query/use-query"
import { Row, Stack } from "@opora/ui/stack/stack"
import { Show } from "solid-js"
import { Loaded } from "../../app/loaded.tsx"
import { AuthenticatorApp } from "./authenticator-app.tsx"
import { MessageCodes } from "./message-codes.tsx"
import { Passkeys } from "./passkeys.tsx"
import { PrimaryFactor } from "./primary-factor.tsx"
import { RecoveryCodesPart } from "./recovery-codes.tsx"
import { Section } from "./section.tsx"
import { factorsQuery } from "./security.api.ts"
import { words } from "./security.words.ts"

/** «Настройки безопасности»: the ways to sign in and to confirm. */
const SecurityPage = () => {
  const factors = useQuery(() => factorsQuery)
  return (
    <>
      <PageHeader title={words().title} lead={words().lead} />
      <Loaded query={factors} rows={5}>
        {(found) => (
          <Stack gap="l" width="text">
            <Protection factors={found()} />
            <Passkeys factors={found()} />
            <AuthenticatorApp factors={found()} />
            <MessageCodes factors={found()} />
            <PrimaryFactor factors={found()} />
            <RecoveryCodesPart factors={found()} />
            <Elsewhere />
          </Stack>
        )}
      </Loaded>
    </>
  )
}

const Protection = (props: { readonly factors: Factors }) => (
  <Show
    when={props.factors.offered.length > 0}
    fallback={
      <Notice tone="warn" title={words().unprotected}>
        {words().unprotectedLead}
      </Notice>
    }
  >
    <Notice tone="ok" title={words().protected} />
  </Show>
)

const Elsewhere = () => (
  <>
    <Section title={words().password.title} lead={words().password.lead}>
      <Row>
        <LinkButton href="/security/password" kind="secondary">
          {words().password.change}
        </LinkButton>
      </Row>
    </Section>
    <Section title={words().devices.title} lead={words().devices.lead}>
      <Row>
        <LinkButton href="/devices" kind="secondary">
          {words().devices.open}
        </LinkButton>
      </Row>
    </Section>
  </>
)

export default SecurityPage
