import { Effect } from "effect"
import { CurrentCitizen } from "../../accounts/current-citizen.ts"
import type { ApplicationId } from "../../applications/application.ts"
import type { ApplicationNumber } from "../../applications/number.ts"
import { Applications } from "../../applications/ports.ts"
import type { Definition } from "../../catalogue/definition.ts"
import type { Field } from "../../catalogue/field.ts"
import type { Localised } from "../../catalogue/localised.ts"
import type { ServiceCode } from "../../catalogue/names.ts"
import { Definitions } from "../../catalogue/ports.ts"
import type { Profiles } from "../../profile/ports.ts"
import type { DocumentId } from "../document.ts"
import type { DocumentNotFound, Documents } from "../ports.ts"
import { fits, isAttached, type Offered, takes } from "./attach.ts"
import { draftFor } from "./draft-for.ts"
import { type DocumentExpired, offeredOf } from "./offered.ts"

/** What the document would go into. */
type Into =
  /** The agency asked for a file, and waits. */
  | { readonly is: "asked"; readonly id: ApplicationId; readonly number: ApplicationNumber }
  | { readonly is: "draft"; readonly id: ApplicationId }
  | { readonly is: "new" }

/** A field of a service that takes the document. */
export interface Recipient {
  readonly service: ServiceCode
  readonly title: Localised
  readonly agencyName: Localised
  readonly field: string
  readonly label: Localised
  readonly into: Into
  /** The document is there already. */
  readonly attached: boolean
}

type Needs = CurrentCitizen | Documents | Applications | Definitions | Profiles

/** «Переслать»: who takes the document. Those that wait for a file come first, then drafts, then the others. */
export const listRecipients = Effect.fn("listRecipients")(function* (
  id: DocumentId
): Effect.fn.Return<ReadonlyArray<Recipient>, DocumentNotFound | DocumentExpired, Needs> {
  const citizen = yield* CurrentCitizen
  const offered = yield* offeredOf(citizen.id, id)
  const asked = yield* waiting(offered)
  const open = (yield* (yield* Definitions).all).filter(({ card }) => card.status === "open")
  const taking = open.filter(({ steps }) =>
    steps.some(({ fields }) => fields.some((field) => takes(field, offered)))
  )
  const free = (yield* Effect.forEach(taking, (each) => drafts(each, offered))).flat()
  return [
    ...asked,
    ...free.filter(({ into }) => into.is === "draft"),
    ...free.filter(({ into }) => into.is === "new")
  ]
})

/** Applications whose agency asked for a file that this could be. */
const waiting = Effect.fnUntraced(function* (
  offered: Offered
): Effect.fn.Return<ReadonlyArray<Recipient>, never, CurrentCitizen | Applications | Definitions> {
  const citizen = yield* CurrentCitizen
  const applications = yield* Applications
  const latest = yield* applications.ofCitizen(citizen.id, { limit: 100 })
  const found = latest.filter(({ status }) => status === "clarification")
  const asked = yield* Effect.forEach(found, ({ id }) =>
    Effect.orDie(applications.get(citizen.id, id))
  )
  const recipients = yield* Effect.forEach(asked, ({ application }) =>
    Effect.gen(function* () {
      if (application.status !== "clarification") return []
      const { id, number, service, answers } = application
      const version = (yield* Definitions).version(service, application.definition)
      const definition = yield* Effect.orDie(version)
      return fieldsOf(definition)
        .filter((field) => application.asked.fields.includes(field.id) && fits(field, offered))
        .map((field) => recipient(definition, field, { is: "asked", id, number }, answers, offered))
    })
  )
  return recipients.flat()
})

const drafts = Effect.fnUntraced(function* (
  definition: Definition,
  offered: Offered
): Effect.fn.Return<
  ReadonlyArray<Recipient>,
  never,
  CurrentCitizen | Applications | Definitions | Profiles
> {
  const { id, fields, answers } = yield* draftFor(definition)
  const into: Into = id === undefined ? { is: "new" } : { is: "draft", id }
  return fields
    .filter((field) => takes(field, offered))
    .map((field) => recipient(definition, field, into, answers, offered))
})

const fieldsOf = ({ steps }: Definition): ReadonlyArray<Field> =>
  steps.flatMap(({ fields }) => fields)

const recipient = (
  { card }: Definition,
  { id: field, label }: Field,
  into: Into,
  answers: Readonly<Record<string, unknown>>,
  offered: Offered
): Recipient => ({
  service: card.code,
  title: card.name,
  agencyName: card.agency.name,
  field,
  label,
  into,
  attached: isAttached(answers[field], offered)
})
