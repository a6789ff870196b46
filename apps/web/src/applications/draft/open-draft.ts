import { Unreachable } from "@opora/client/refused"
import type { Answers } from "@opora/domain/catalogue/answers"
import type { Definition } from "@opora/domain/catalogue/definition"
import { type DraftChange, moveDraft } from "@opora/domain/catalogue/move-draft"
import { queries } from "../../app/queries.ts"
import { definitionQuery } from "../../catalogue/catalogue.api.ts"
import { findDraft, showApplication } from "../applications.api.ts"
import type { LocalDraft, LocalDrafts } from "./local-drafts.ts"

export interface DraftAsked {
  readonly citizenId: string
  /** The newest version of the service. */
  readonly definition: Definition
  /** A draft chosen from the list; without it, the one touched last. */
  readonly draftId?: string | undefined
  /** What a new draft begins with. */
  readonly prefilled: Answers
}

export interface OpenedDraft {
  readonly draft: LocalDraft
  /** What a newer version of the service changed in it. */
  readonly changes: ReadonlyArray<DraftChange>
}

/**
 * The draft to go on with: what this device has not sent yet comes first, then what the server has, then
 * a new one. A draft of an older version of the service is moved to the newest.
 */
export const openDraft = async (asked: DraftAsked, drafts: LocalDrafts): Promise<OpenedDraft> => {
  const { citizenId, definition, draftId, prefilled } = asked
  const { code } = definition.card
  const here = await drafts.get(citizenId, code).catch(() => undefined)
  if (here?.unsent && (draftId === undefined || draftId === here.id)) {
    return { draft: here, changes: [] }
  }
  const there = await unfinished(code, draftId).catch((error: unknown) => {
    if (error instanceof Unreachable && here) return here
    throw error
  })
  const owner = { citizenId, of: code }
  if (!there) {
    const id = crypto.randomUUID()
    return { draft: { id, ...owner, answers: prefilled, version: 0, unsent: false }, changes: [] }
  }
  const { id, version } = there
  const moved = await movedToNewest(there, definition)
  const draft = { id, ...owner, version, answers: moved.answers, unsent: moved.changes.length > 0 }
  return { draft, changes: moved.changes }
}

interface There {
  readonly id: string
  readonly version: number
  readonly answers: Answers
  readonly definition?: number
}

const unfinished = async (code: string, draftId?: string): Promise<There | undefined> => {
  if (draftId === undefined) return findDraft(code)
  const one = await showApplication(draftId)
  return one.status === "draft" ? one : undefined
}

const movedToNewest = async (there: There, newest: Definition) => {
  if (there.definition === undefined || there.definition === newest.version) {
    return { answers: there.answers, changes: [] }
  }
  const before = await queries.fetchQuery(definitionQuery(newest.card.code, there.definition))
  return moveDraft(before, newest, there.answers)
}
