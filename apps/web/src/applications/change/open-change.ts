import { Unreachable } from "@opora/client/refused"
import type { ApplicationView } from "@opora/contract/applications/applications"
import { differingFields } from "@opora/domain/applications/differing-fields"
import type { Answers } from "@opora/domain/catalogue/answers"
import { type LocalDraft, type LocalDrafts, localDrafts } from "../draft/local-drafts.ts"
import { findChange } from "./change.api.ts"

export interface ChangeAsked {
  readonly citizenId: string
  readonly view: ApplicationView
  /** What it begins with: the answers that were sent, and what another page put into them. */
  readonly begun: Answers
}

/** The name of a change on this device. It ends with the state of the application that asks for it. */
const changeOf = ({ id, sent }: ApplicationView): string => `change/${id}/${sent?.since}`

/**
 * The change to go on with: what this device has not sent yet comes first, then what the server keeps,
 * then the answers as they were sent. What another page puts in goes over it.
 */
export const openChange = async (
  { citizenId, view, begun }: ChangeAsked,
  drafts: LocalDrafts
): Promise<LocalDraft> => {
  const of = changeOf(view)
  const kept = await keptOf(citizenId, of, view, drafts)
  const put = differingFields(view.answers, begun)
  if (put.length === 0) return kept
  const over = Object.fromEntries(Object.entries(begun).filter(([field]) => put.includes(field)))
  return { ...kept, answers: { ...kept.answers, ...over }, unsent: true }
}

const keptOf = async (
  citizenId: string,
  of: string,
  { id, answers }: ApplicationView,
  drafts: LocalDrafts
): Promise<LocalDraft> => {
  const here = await drafts.get(citizenId, of).catch(() => undefined)
  if (here?.unsent) return here
  const found = await findChange(id).catch((error: unknown) => {
    if (error instanceof Unreachable && here) return here
    throw error
  })
  const { answers: written, version } = found ?? { answers, version: 0 }
  return { id, citizenId, of, answers: written, version, unsent: false }
}

/** It was sent: this device need not keep it. One that keeps nothing has nothing to throw away. */
export const forgetChange = (citizenId: string, view: ApplicationView): void =>
  void localDrafts.remove(citizenId, changeOf(view)).catch(() => undefined)
