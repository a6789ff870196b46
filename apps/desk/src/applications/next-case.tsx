import { LinkButton } from "@opora/ui/link-button/link-button"
import { Show } from "solid-js"
import { words } from "./application.words.ts"
import { useCases } from "./cases.api.ts"

/** When nothing more is to be done here: the way to the case that has waited longest. */
export const NextCase = (props: { readonly after: string }) => {
  const cases = useCases(() => "open")
  const next = () =>
    cases.data?.pages[0]?.items.find(
      ({ number, turn }) => number !== props.after && turn === "agency"
    )
  return (
    <Show when={next()}>
      {(item) => (
        <LinkButton kind="secondary" href={`/applications/${item().number}`}>
          {words().nextCase}
        </LinkButton>
      )}
    </Show>
  )
}
