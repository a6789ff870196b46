import type * as ru from "@opora/contract/problems/words.ru"

/** A problem's HTTP status, and the last part of its type. */
export type Row = readonly [status: number, name: keyof typeof ru.problems]

/** A row for each refusal: without one it does not compile. */
export type Rows<Tag extends string> = Readonly<Record<Tag, Row>>
