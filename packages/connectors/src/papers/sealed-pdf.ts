/**
 * PAdES B-B (ETSI EN 319 142-1): the signature stands inside the PDF, in a gap of the bytes it covers. It
 * is added as an incremental update, which leaves what was there before as it was, tags and all.
 */
import { plainAddPlaceholder } from "@signpdf/placeholder-plain"
import { SUBFILTER_ETSI_CADES_DETACHED } from "@signpdf/utils"
import type { X509Certificate } from "node:crypto"
import { type Signer, signDetached, verifyDetached } from "./cades.ts"

/** Room for the signature, in bytes of DER. Ours take some 1,700. */
const room = 4096

interface Words {
  readonly name: string
  readonly reason: string
  readonly at: Date
}

/** The PDF with a seal of the signer's. */
export const sealPdf = async (
  pdf: Uint8Array,
  signer: Signer,
  { name, reason, at }: Words
): Promise<Uint8Array> => {
  const open = plainAddPlaceholder({
    pdfBuffer: Buffer.from(pdf),
    reason,
    name,
    contactInfo: "",
    location: "",
    signingTime: at,
    signatureLength: room,
    subFilter: SUBFILTER_ETSI_CADES_DETACHED,
    widgetRect: [0, 0, 0, 0]
  })
  const marked = withRange(open)
  const range = rangeOf(marked)
  if (!range) throw new Error("no place for the seal")
  const signature = await signDetached(coveredBy(marked, range), signer)
  if (signature.length > room) throw new Error("the seal is larger than its place")
  const hex = Buffer.from(signature)
    .toString("hex")
    .padEnd(room * 2, "0")
  marked.write(hex, range.gap + 1, "latin1")
  return new Uint8Array(marked)
}

/** The one who sealed the PDF, if all of it is covered and the authority vouches for them. */
export const sealerOf = async (
  pdf: Uint8Array,
  authority: X509Certificate
): Promise<"unsigned" | "changed" | "untrusted" | X509Certificate> => {
  const bytes = Buffer.from(pdf)
  if (!bytes.includes("/ByteRange")) return "unsigned"
  const range = rangeOf(bytes)
  // What stands before or after the covered bytes could be anyone's.
  if (!range) return "changed"
  const hex = bytes.toString("latin1", range.gap + 1, range.after - 1)
  return verifyDetached(coveredBy(bytes, range), derOf(hex), authority)
}

/** Where the gap begins and what comes after it, in bytes. */
interface Range {
  readonly gap: number
  readonly after: number
}

const rangePattern = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g

/** The covered range, if it begins at the first byte, leaves out one hexadecimal string and ends at the last. */
const rangeOf = (bytes: Buffer): Range | undefined => {
  const found = [...bytes.toString("latin1").matchAll(rangePattern)].at(-1)
  if (!found) return undefined
  const [start, gap, after, rest] = found.slice(1).map(Number)
  if (start !== 0 || gap === undefined || after === undefined || rest === undefined)
    return undefined
  const hex = bytes.toString("latin1", gap, after)
  return after + rest === bytes.length && /^<[0-9a-fA-F]*>$/.test(hex) ? { gap, after } : undefined
}

const coveredBy = (bytes: Buffer, { gap, after }: Range): Uint8Array =>
  Buffer.concat([bytes.subarray(0, gap), bytes.subarray(after)])

/** The signature without the zeros that fill its place: DER says itself how long it is. */
const derOf = (hex: string): Uint8Array => {
  const bytes = Buffer.from(hex, "hex")
  return bytes[1] === 0x82 ? bytes.subarray(0, bytes.readUInt16BE(2) + 4) : bytes
}

/** The placeholder leaves the range open, as its numbers are known only now. */
const withRange = (pdf: Buffer): Buffer => {
  const text = pdf.toString("latin1")
  const open = /\/ByteRange\s*\[\s*0\s+\/\*+\s+\/\*+\s+\/\*+\s*\]/.exec(text)
  const start = open ? text.indexOf("<", text.indexOf("/Contents", open.index)) : -1
  const end = text.indexOf(">", start) + 1
  if (!open || start < 0) throw new Error("no place for the seal")
  const range = `/ByteRange [0 ${start} ${end} ${pdf.length - end}]`
  pdf.write(range.padEnd(open[0].length, " "), open.index, "latin1")
  return pdf
}
