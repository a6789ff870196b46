import { Context, Data, type Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import type { Fact } from "../journal/entry.ts"
import type { DocumentId, WalletDocument } from "./document.ts"

/** There is no such document, or it is another citizen's: from outside the two look the same. */
export class DocumentNotFound extends Data.TaggedError("DocumentNotFound") {}

/** An application under way rests on it. */
export class DocumentInUse extends Data.TaggedError("DocumentInUse") {}

/** The wallet is full: remove something first. */
export class WalletFull extends Data.TaggedError("WalletFull") {}

/** What of a document its owner may change. */
export type DocumentChange = Pick<WalletDocument, "title" | "kind" | "validUntil">

/** The documents of citizens. Each change is kept together with its facts, or not at all. */
export class Documents extends Context.Service<
  Documents,
  {
    readonly add: (document: WalletDocument, facts: ReadonlyArray<Fact>) => Effect.Effect<void>
    readonly get: (
      citizenId: CitizenId,
      id: DocumentId
    ) => Effect.Effect<WalletDocument, DocumentNotFound>
    /** Newest first, those below `before` when it is given. */
    readonly ofCitizen: (
      citizenId: CitizenId,
      page: { readonly before?: DocumentId; readonly limit: number }
    ) => Effect.Effect<ReadonlyArray<WalletDocument>>
    readonly count: (citizenId: CitizenId) => Effect.Effect<number>
    readonly change: (
      citizenId: CitizenId,
      id: DocumentId,
      change: DocumentChange,
      facts: ReadonlyArray<Fact>
    ) => Effect.Effect<void, DocumentNotFound>
    /** Take it out of the wallet, unless an application holds it. */
    readonly remove: (
      citizenId: CitizenId,
      id: DocumentId,
      facts: ReadonlyArray<Fact>
    ) => Effect.Effect<void, DocumentNotFound | DocumentInUse>
    /**
     * The holder rests on these documents from now on. Gives those that are not in the citizen's
     * wallet; when there is one, nothing is held.
     */
    readonly hold: (
      citizenId: CitizenId,
      ids: ReadonlyArray<DocumentId>,
      holder: string
    ) => Effect.Effect<ReadonlyArray<DocumentId>>
    /** The holder has ended: what it held may be removed again. */
    readonly release: (citizenId: CitizenId, holder: string) => Effect.Effect<void>
  }
>()("@opora/domain/documents/Documents") {}
