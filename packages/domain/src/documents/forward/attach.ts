/** Where a document fits in a form. Pure: the browser asks the same. */
import { type Answer, rowsOf } from "../../catalogue/answers.ts"
import type { Field } from "../../catalogue/field.ts"
import type { ServiceCode } from "../../catalogue/names.ts"
import type { WalletDocument } from "../document.ts"
import type { MediaType } from "../file.ts"

/** As much of a document as a form asks. */
export interface Offered {
  readonly id: string
  readonly title: string
  readonly kind: WalletDocument["kind"]
  readonly mediaType: MediaType
  /** In bytes. */
  readonly size: number
  /** Of a result: the service it came of. */
  readonly service?: ServiceCode | undefined
}

const types = { pdf: "application/pdf", jpg: "image/jpeg", png: "image/png" } as const

/** May the file stand in the field? It is of a type that the field accepts, and no larger. */
export const fits = (field: Field, { kind, mediaType, size }: Offered): boolean => {
  if (field.kind === "document") return field.types.includes(kind)
  if (field.kind !== "file") return false
  const accepted = field.accept.some((each) => types[each] === mediaType)
  return accepted && size <= field.maxMegabytes * 1024 * 1024
}

/** Does the service ask for such a document there? */
export const takes = (field: Field, offered: Offered): boolean => {
  if (field.kind !== "file") return fits(field, offered)
  const { kind, service } = offered
  const named = field.takes?.some((each) => each.kind === kind && (each.of ?? service) === service)
  return named === true && fits(field, offered)
}

/** Does the answer name the document already? */
export const isAttached = (answer: unknown, { id }: Pick<Offered, "id">): boolean =>
  named(answer).some((each) => each === id)

const named = (answer: unknown): ReadonlyArray<unknown> =>
  Array.isArray(answer)
    ? rowsOf(answer).map((row) => row["id"])
    : rowsOf([answer]).map(({ id }) => id)

/** The answer with the document in it, once. Nothing, if there is no room: what stands there is kept. */
export const attached = (field: Field, answer: unknown, offered: Offered): Answer | undefined => {
  const { id, title, size } = offered
  const isThere = isAttached(answer, offered)
  if (field.kind === "document") {
    return isThere || named(answer).length === 0 ? { id, title } : undefined
  }
  if (field.kind !== "file") return undefined
  const files = rowsOf(answer)
  if (isThere) return [...files]
  if (files.length >= field.maxFiles) return undefined
  return [...files, { id, name: fileName(offered), size }]
}

const endings: Record<MediaType, string> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png"
}

/** What the document's file is called: its title, with the ending of what it is. */
const fileName = ({ title, mediaType }: Pick<Offered, "title" | "mediaType">): string => {
  const ending = `.${endings[mediaType]}`
  return title.toLowerCase().endsWith(ending) ? title : `${title}${ending}`
}
