import { PaperClaims, type SealKeySet } from "@opora/contract/documents/verify"
import * as v from "valibot"

const Head = v.object({ alg: v.literal("ES256"), kid: v.string() })
const curve = { name: "ECDSA", namedCurve: "P-256" } as const

/**
 * What a QR code claims, if one of the portal's keys signed it (RFC 7515). Nothing is asked of the
 * network: a paper can be checked where there is none.
 */
export const claimsOf = async (
  token: string,
  { keys }: SealKeySet
): Promise<PaperClaims | undefined> => {
  const [head = "", claims = "", signature = ""] = token.split(".")
  const said = v.safeParse(Head, json(head))
  const key = said.success && keys.find(({ kid }) => kid === said.output.kid)
  if (!key) return undefined
  const { kty, crv, x, y } = key
  const imported = await crypto.subtle.importKey("jwk", { kty, crv, x, y }, curve, false, [
    "verify"
  ])
  const genuine = await crypto.subtle.verify(
    { name: "ECDSA", hash: "SHA-256" },
    imported,
    bytesOf(signature),
    new TextEncoder().encode(`${head}.${claims}`)
  )
  const parsed = v.safeParse(PaperClaims, json(claims))
  return genuine && parsed.success ? parsed.output : undefined
}

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> => {
  const base64 = base64url.replaceAll("-", "+").replaceAll("_", "/")
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}

const json = (base64url: string): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytesOf(base64url)))
  } catch {
    return undefined
  }
}
