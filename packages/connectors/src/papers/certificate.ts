import {
  type BaseBlock,
  BitString,
  fromBER,
  Integer,
  ObjectIdentifier,
  PrintableString,
  Sequence,
  Set,
  Utf8String
} from "asn1js"
import { randomBytes } from "node:crypto"
import * as pkijs from "pkijs"

export const curve = { name: "ECDSA", namedCurve: "P-256" } as const

/** What a certificate says of its holder (RFC 5280, 4.1.2.6). */
interface Subject {
  readonly commonName: string
  readonly organization: string
}

interface Wish {
  readonly subject: Subject
  readonly publicKey: CryptoKey
  readonly issuer: { readonly subject: Subject; readonly privateKey: CryptoKey }
  /** An authority signs certificates, and a seal signs documents. */
  readonly use: "authority" | "seal"
  readonly from: Date
  readonly years: number
}

/** A certificate for the key, signed by the issuer (X.509 v3, ECDSA P-256 with SHA-256). */
export const certify = async (wish: Wish): Promise<pkijs.Certificate> => {
  const { subject, issuer, publicKey, use, from, years } = wish
  const until = new Date(from)
  until.setUTCFullYear(from.getUTCFullYear() + years)

  const certificate = new pkijs.Certificate()
  certificate.version = 2
  // Positive, and of 16 random bytes (RFC 5280, 4.1.2.2).
  const serial = randomBytes(16)
  serial[0] = (serial[0] ?? 0) & 0x7f || 1
  certificate.serialNumber = new Integer({ valueHex: Uint8Array.from(serial).buffer })
  certificate.subject = nameOf(subject)
  certificate.issuer = nameOf(issuer.subject)
  certificate.notBefore.value = from
  certificate.notAfter.value = until
  certificate.extensions = [constraints(use === "authority"), keyUsage(use)]
  await certificate.subjectPublicKeyInfo.importKey(publicKey)
  await certificate.sign(issuer.privateKey, "SHA-256")
  return certificate
}

/** A name is a sequence of sets of one: pkijs would put all into one set, which is another name. */
const nameOf = ({ commonName, organization }: Subject): pkijs.RelativeDistinguishedNames => {
  const part = (type: string, value: BaseBlock) =>
    new Set({
      value: [new Sequence({ value: [new ObjectIdentifier({ value: type }), value] })]
    })
  const parts = [
    // countryName is a PrintableString, the others may be in any script.
    part("2.5.4.6", new PrintableString({ value: "RU" })),
    part("2.5.4.10", new Utf8String({ value: organization })),
    part("2.5.4.3", new Utf8String({ value: commonName }))
  ]
  const { result } = fromBER(new Sequence({ value: parts }).toBER())
  return new pkijs.RelativeDistinguishedNames({ schema: result })
}

const constraints = (isAuthority: boolean): pkijs.Extension =>
  new pkijs.Extension({
    extnID: "2.5.29.19",
    critical: true,
    extnValue: new pkijs.BasicConstraints(isAuthority ? { cA: true, pathLenConstraint: 0 } : {})
      .toSchema()
      .toBER()
  })

/** keyCertSign and cRLSign, or digitalSignature and contentCommitment. */
const keyUsage = (use: Wish["use"]): pkijs.Extension =>
  new pkijs.Extension({
    extnID: "2.5.29.15",
    critical: true,
    extnValue: new BitString({
      valueHex: Uint8Array.of(use === "authority" ? 0x06 : 0xc0).buffer,
      unusedBits: use === "authority" ? 1 : 6
    }).toBER()
  })
