import { Context, Data, type Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import type { Localised } from "../catalogue/localised.ts"
import type { JsonObject } from "../shared/json.ts"
import type { Locale } from "../shared/locale.ts"
import type { PaperContents } from "./paper-contents.ts"
import type { Paper, PaperCode, PaperLayout, PaperTemplate } from "./paper.ts"

/** What is to be put into words. */
export interface Written {
  readonly template: PaperTemplate
  readonly contents: PaperContents
  /** What machines read in it. */
  readonly data: JsonObject
}

/** A paper to be drawn. */
export interface Draft {
  readonly title: string
  readonly issuer: string
  readonly issuedAt: string
  readonly code: PaperCode
  /** The signed claim that stands in the QR, by which the paper is checked without asking us. */
  readonly token: string
  readonly layout: PaperLayout
  /** What machines read: it stands inside the PDF as JSON. */
  readonly data: JsonObject
}

/** Puts papers into words and draws them. */
export class Papers extends Context.Service<
  Papers,
  {
    /** Whether a paper could be drawn at this moment. */
    readonly isUsable: Effect.Effect<boolean>
    readonly titleOf: (contents: PaperContents) => Localised
    readonly layOut: (paper: Written, locale: Locale) => PaperLayout
    /**
     * A tagged PDF (PDF/UA-1) of one or several A4 pages, with a QR that leads to its check, and what
     * it says as JSON inside it. The same draft gives the same bytes.
     */
    readonly render: (
      template: PaperTemplate,
      locale: Locale,
      draft: Draft
    ) => Effect.Effect<Uint8Array>
  }
>()("@opora/domain/documents/Papers") {}

/** The PDF bears no signature of ours, or was changed after it was signed. */
export class SealBroken extends Data.TaggedError("SealBroken")<{
  readonly reason: "unsigned" | "changed" | "untrusted"
}> {}

/** Signs for the account, and checks what was signed. */
export class Seals extends Context.Service<
  Seals,
  {
    /** The PDF with an electronic seal of ours (PAdES B-B, ETSI EN 319 142-1). */
    readonly sign: (pdf: Uint8Array) => Effect.Effect<Uint8Array>
    /** Who signed the PDF and when, if it is whole and the signer is ours. */
    readonly verify: (
      pdf: Uint8Array
    ) => Effect.Effect<{ readonly signer: string; readonly at?: string }, SealBroken>
    /** The claims signed, for a QR: a compact JWS (RFC 7515) by ES256. */
    readonly token: (claims: JsonObject) => Effect.Effect<string>
    /** The public keys by which tokens are checked, as a JWK Set (RFC 7517). */
    readonly keys: Effect.Effect<JsonObject>
  }
>()("@opora/domain/documents/Seals") {}

/** No paper was issued under that code. */
export class PaperNotFound extends Data.TaggedError("PaperNotFound") {}

/** A paper of that key was issued before, or at this very moment. */
export class PaperIssued extends Data.TaggedError("PaperIssued") {}

/** Every paper we have issued, by its code. */
export class PaperRegister extends Context.Service<
  PaperRegister,
  {
    /** Enter it, in the caller's transaction. One key is one paper. */
    readonly add: (paper: Paper, key: string) => Effect.Effect<void, PaperIssued>
    readonly byCode: (code: PaperCode) => Effect.Effect<Paper, PaperNotFound>
    readonly issuedUnder: (citizenId: CitizenId, key: string) => Effect.Effect<Paper | undefined>
  }
>()("@opora/domain/documents/PaperRegister") {}
