import { PageHeader } from "@opora/ui/page-header/page-header"
import { Stack } from "@opora/ui/stack/stack"
import { useLocation, useParams } from "@solidjs/router"
import { Show } from "solid-js"
import { CodeForm } from "./code-form.tsx"
import { Verdict } from "./verdict.tsx"
import { words } from "./verify.words.ts"

/** Anyone sees here whether a paper is genuine. What stands after the hash is the QR's signed claim. */
const VerifyPage = () => {
  const params = useParams()
  const location = useLocation()
  return (
    <>
      <PageHeader title={words().title} lead={words().lead} />
      <Stack width="text" gap="l">
        <Show when={params["code"]} fallback={<CodeForm />} keyed>
          {(code) => <Verdict code={code.toUpperCase()} token={location.hash.slice(1)} />}
        </Show>
      </Stack>
    </>
  )
}

export default VerifyPage
