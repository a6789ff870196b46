import { type Answers, isEmpty } from "@opora/domain/catalogue/answers"
import type { Definition } from "@opora/domain/catalogue/definition"
import { isAttached } from "@opora/domain/documents/forward/attach"
import { Notice } from "@opora/ui/notice/notice"
import { locale } from "@opora/ui/prefs/prefs"
import { Show } from "solid-js"
import { words } from "./forward.words.ts"

export interface AttachedProps {
  readonly definition: Definition
  readonly answers: Answers
  /** The field that the address names, if it does. */
  readonly field: unknown
  /** Which document it is, where it was to be put in just now. */
  readonly document?: { readonly id: string }
}

/** What «Переслать» has just done, and what is to be done next. */
export const Attached = (props: AttachedProps) => {
  const label = () =>
    props.definition.steps.flatMap(({ fields }) => fields).find(({ id }) => id === props.field)
      ?.label[locale()]
  const isThere = () => {
    const answer = typeof props.field === "string" ? props.answers[props.field] : undefined
    return props.document ? isAttached(answer, props.document) : !isEmpty(answer)
  }
  return (
    <Show when={label()}>
      {(named) => (
        <Show
          when={isThere()}
          fallback={
            <Show when={props.document}>
              <Notice tone="warn" title={words().noRoom} said>
                {words().noRoomText(named())}
              </Notice>
            </Show>
          }
        >
          <Notice tone="ok" title={words().done} said>
            {words().doneText(named())}
          </Notice>
        </Show>
      )}
    </Show>
  )
}
