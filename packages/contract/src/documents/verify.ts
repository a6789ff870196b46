import { PaperCode, PaperTemplate } from "@opora/domain/documents/paper"
import { Instant } from "@opora/domain/shared/instant"
import * as v from "valibot"

export const VerifyPath = v.object({ code: PaperCode })

/** What anyone may know of a paper whose number they hold. */
export const PaperVerdict = v.pipe(
  v.object({
    code: PaperCode,
    template: PaperTemplate,
    title: v.string(),
    issuer: v.string(),
    issuedAt: Instant,
    /** Whose it is, masked: "И•••а А. П." */
    holder: v.string(),
    /** Of the signed file: who has the file compares. */
    sha256: v.string(),
    size: v.number()
  }),
  v.metadata({ ref: "PaperVerdict" })
)
export type PaperVerdict = v.InferOutput<typeof PaperVerdict>

/** The keys that signed the QR codes (JWK Set, RFC 7517). */
export const SealKeySet = v.pipe(
  v.object({
    keys: v.array(
      v.object({
        kty: v.literal("EC"),
        crv: v.literal("P-256"),
        x: v.string(),
        y: v.string(),
        kid: v.string(),
        alg: v.literal("ES256"),
        use: v.literal("sig")
      })
    )
  }),
  v.metadata({ ref: "SealKeySet" })
)
export type SealKeySet = v.InferOutput<typeof SealKeySet>

/** What a QR code says of its paper, signed. */
export const PaperClaims = v.object({
  /** Its number. */
  c: PaperCode,
  /** What kind of paper. */
  k: PaperTemplate,
  /** When it was issued. */
  d: Instant,
  /** By whom. */
  i: v.string(),
  /** Whose it is, masked. */
  h: v.string(),
  /** SHA-256 of its data in canonical form (RFC 8785). */
  s: v.string()
})
export type PaperClaims = v.InferOutput<typeof PaperClaims>
