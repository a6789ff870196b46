import type { Answers } from "@opora/domain/catalogue/answers"
import type { Definition } from "@opora/domain/catalogue/definition"
import { useQuery } from "@opora/ui/query/use-query"
import { useSearchParams } from "@solidjs/router"
import { type JSX, Show } from "solid-js"
import { Loaded } from "../../app/loaded.tsx"
import { documentQuery } from "../documents.api.ts"
import { Attached } from "./attached.tsx"
import { withDocument } from "./with-document.ts"

export interface ForwardedProps {
  readonly definition: Definition
  /** As they were before «Переслать» led here. */
  readonly answers: Answers
  readonly children: (answers: Answers) => JSX.Element
}

/** The answers with the document in them that the address names, if «Переслать» led here. */
export const Forwarded = (props: ForwardedProps) => {
  const [search] = useSearchParams()
  const documentId = () => (typeof search["document"] === "string" ? search["document"] : undefined)
  return (
    <Show when={documentId()} fallback={props.children(props.answers)}>
      {(id) => <With {...props} documentId={id()} field={search["field"]} />}
    </Show>
  )
}

interface WithProps extends ForwardedProps {
  readonly documentId: string
  readonly field: unknown
}

const With = (props: WithProps) => {
  const document = useQuery(() => documentQuery(props.documentId))
  return (
    <Loaded query={document}>
      {(found) => {
        const answers = withDocument(props.definition, props.answers, props.field, found())
        return (
          <>
            <Attached
              definition={props.definition}
              answers={answers}
              field={props.field}
              document={found()}
            />
            {props.children(answers)}
          </>
        )
      }}
    </Loaded>
  )
}
