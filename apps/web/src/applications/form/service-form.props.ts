import type { FileAnswer } from "@opora/domain/catalogue/answer-schema"
import type { Answers } from "@opora/domain/catalogue/answers"
import type { FieldProblem } from "@opora/domain/catalogue/check-answers"
import type { Definition } from "@opora/domain/catalogue/definition"
import type { Localised } from "@opora/domain/catalogue/localised"
import type { RuleContext } from "@opora/domain/catalogue/rule-context"
import type { Offered } from "@opora/domain/documents/forward/attach"
import type { JSX } from "solid-js"
import type { SuggestAddresses } from "./address-search.ts"

/** Sends a file at once and tells how far it has come, 0 to 100. Fails with what Refusal can tell. */
type Upload = (file: File, onProgress: (percent: number) => void) => Promise<FileAnswer>

/** A document of the wallet, as far as a field asks. */
interface KeptDocument extends Offered {
  readonly validUntil?: string | undefined
  /** Of an issued one: who signed it. */
  readonly byName?: Localised | undefined
}

/**
 * The form of a service, one step after another, then the review. It keeps no answers: whoever shows it
 * does, and gets the whole of them at each change. It checks by the server's own rules.
 *
 *     <ServiceForm
 *       definition={definition}
 *       answers={answers()} onChange={keepDraft}
 *       context={ruleContext(instantOf(Date.now()), { level, birthDate })}
 *       fromProfile={prefill(definition, profile)}
 *       problems={problemsOfTheServer()}
 *       upload={uploadToDraft} suggestAddresses={findAddresses} documents={wallet()}
 *     >
 *       {whatStandsUnderTheReview: fee, consent, «Отправить»}
 *     </ServiceForm>
 *
 * Load it lazily, with its page: it brings the rule engine.
 */
export interface ServiceFormProps {
  readonly definition: Definition
  /** What is filled in so far; begin a new draft with `prefill(definition, profile)`. */
  readonly answers: Answers
  readonly onChange: (answers: Answers) => void
  readonly context: RuleContext
  /** What the profile would answer: an answer that is still the same is marked «Из профиля». */
  readonly fromProfile?: Answers
  /** What the server refused: shown at the fields and in a summary, on the first step that has one. */
  readonly problems?: ReadonlyArray<FieldProblem>
  readonly upload: Upload
  /** Houses of the address directory that fit what is typed. */
  readonly suggestAddresses: SuggestAddresses
  /** What the citizen has in «Мои документы», for fields that take a file or a document from there. */
  readonly documents?: ReadonlyArray<KeptDocument>
  /** A clarification asks for exactly these fields; nothing else is shown, and they stand on one page. */
  readonly only?: ReadonlyArray<string>
  /** Which step to show, from 0, where the address tells it; the review comes after the last. */
  readonly step?: number
  /** Told which step the form has come to. */
  readonly onStep?: (step: number) => void
  /** Told when the citizen comes to the review, all answers being right, and when they leave it. */
  readonly onReview?: (reviewing: boolean) => void
  /** Stands under the review, where the answers are right: the fee, the consent, «Отправить». */
  readonly children: JSX.Element
}
