import { Refused } from "@opora/client/refused"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { Notice } from "@opora/ui/notice/notice"
import { Show } from "solid-js"
import { words } from "./app.words.ts"
import { problemText } from "./problem-text.ts"

/** Why something did not work, beside what was pressed; where a level is missing, the way to it. */
export const Refusal = (props: { readonly of: unknown }) => (
  <Show when={props.of}>
    {(error) => (
      <Notice tone="bad" said title={problemText(error())}>
        <Show when={neededLevel(error())}>
          {(level) => (
            <>
              <p>{words().levelNeeded(level())}</p>
              <LinkButton href="/verification" kind="secondary" size="s">
                {words().raiseLevel}
              </LinkButton>
            </>
          )}
        </Show>
      </Notice>
    )}
  </Show>
)

const neededLevel = (error: unknown) =>
  error instanceof Refused && error.code === "level-too-low" ? error.needs.level : undefined
