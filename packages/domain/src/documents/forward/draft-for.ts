import { Effect } from "effect"
import { CurrentCitizen } from "../../accounts/current-citizen.ts"
import type { ApplicationId } from "../../applications/application.ts"
import { Applications } from "../../applications/ports.ts"
import type { Answers } from "../../catalogue/answers.ts"
import type { Definition } from "../../catalogue/definition.ts"
import type { Field } from "../../catalogue/field.ts"
import { moveDraft } from "../../catalogue/move-draft.ts"
import { Definitions } from "../../catalogue/ports.ts"
import { prefill } from "../../catalogue/prefill.ts"
import { ruleContext } from "../../catalogue/rule-context.ts"
import { visibleFields } from "../../catalogue/visible-fields.ts"
import { Profiles } from "../../profile/ports.ts"
import { now } from "../../shared/clock.ts"

/** The application that a document would go into. */
export interface Destination {
  /** Of the draft that is there; a new one has none yet. */
  readonly id?: ApplicationId
  readonly version: number
  readonly answers: Answers
  /** The fields that these answers show, in the order of the form. */
  readonly fields: ReadonlyArray<Field>
}

/** The draft left unfinished for the service, in its newest version; or a new one, with what the profile has. */
export const draftFor = Effect.fnUntraced(function* (
  definition: Definition
): Effect.fn.Return<Destination, never, CurrentCitizen | Applications | Definitions | Profiles> {
  const citizen = yield* CurrentCitizen
  const profile = yield* (yield* Profiles).get(citizen.id)
  const context = ruleContext(yield* now, { level: citizen.level, birthDate: profile.birthDate })
  const shown = (answers: Answers) => {
    const { paths } = visibleFields(definition, answers, context)
    const fields = definition.steps.flatMap((step) => step.fields)
    return { answers, fields: fields.filter(({ id }) => paths.has(id)) }
  }

  const { code } = definition.card
  const stored = yield* (yield* Applications).draftFor(citizen.id, code)
  if (!stored) {
    const { phones, emails, ...facts } = profile
    return {
      version: 0,
      ...shown(prefill(definition, { ...facts, phone: phones[0], email: emails[0] }))
    }
  }
  const { application, version } = stored
  const { id, answers } = application
  const before = yield* Effect.orDie((yield* Definitions).version(code, application.definition))
  const moved = before === definition ? answers : moveDraft(before, definition, answers).answers
  return { id, version, ...shown(moved) }
})
