import { Refused } from "@opora/client/refused"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { Refusal as Plain } from "@opora/ui/refusal/refusal"
import { Show } from "solid-js"
import { words } from "./app.words.ts"

/** Why something did not work, beside what was pressed; where a level is missing, the way to it. */
export const Refusal = (props: { readonly of: unknown }) => (
  <Plain of={props.of}>
    <Show when={neededLevel(props.of)}>
      {(level) => (
        <>
          <p>{words().levelNeeded(level())}</p>
          <LinkButton href="/verification" kind="secondary" size="s">
            {words().raiseLevel}
          </LinkButton>
        </>
      )}
    </Show>
  </Plain>
)

const neededLevel = (error: unknown) =>
  error instanceof Refused && error.code === "level-too-low" ? error.needs.level : undefined
