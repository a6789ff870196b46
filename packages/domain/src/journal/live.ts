import { Context, type Stream } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"

/** Something new in a citizen's journal: enough to know what to look at again, and nothing personal. */
export interface LiveNews {
  readonly type: string
  readonly subject: string
}

/** What happens to a citizen, as it happens: told once it is committed, by whichever process. */
export class Live extends Context.Service<
  Live,
  { readonly of: (citizenId: CitizenId) => Stream.Stream<LiveNews> }
>()("@opora/domain/journal/Live") {}
