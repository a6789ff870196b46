/**
 * Detached signatures over bytes: CMS (RFC 5652) with the attributes CAdES-BES asks for (ETSI EN 319 122-1).
 * pkijs does not check the attribute that ties the signature to its certificate: we do.
 */
import { fromBER, ObjectIdentifier, OctetString, Sequence } from "asn1js"
import { createHash, X509Certificate } from "node:crypto"
import * as pkijs from "pkijs"

const oids = {
  data: "1.2.840.113549.1.7.1",
  signedData: "1.2.840.113549.1.7.2",
  contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4",
  signingCertificateV2: "1.2.840.113549.1.9.16.2.47",
  sha256: "2.16.840.1.101.3.4.2.1"
}

/** Who signs. */
export interface Signer {
  readonly certificate: X509Certificate
  readonly authority: X509Certificate
  readonly privateKey: CryptoKey
}

/** The signature of the bytes, as DER. The time stands in the PDF, as PAdES wants it (EN 319 142-1, 6.3). */
export const signDetached = async (bytes: Uint8Array, signer: Signer): Promise<Uint8Array> => {
  const certificate = parsed(signer.certificate)
  const attributes = [
    attribute(oids.contentType, new ObjectIdentifier({ value: oids.data })),
    attribute(oids.messageDigest, octets(sha256(bytes))),
    attribute(oids.signingCertificateV2, essOf(signer.certificate))
  ]
  const signed = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: oids.data }),
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber
        }),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes })
      })
    ],
    certificates: [certificate, parsed(signer.authority)]
  })
  await signed.sign(signer.privateKey, 0, "SHA-256", bufferOf(bytes))
  const content = new pkijs.ContentInfo({
    contentType: oids.signedData,
    content: signed.toSchema(true)
  })
  return new Uint8Array(content.toSchema().toBER())
}

/** Is it a signature of these bytes by a certificate of that authority? Gives the certificate. */
export const verifyDetached = async (
  bytes: Uint8Array,
  der: Uint8Array,
  authority: X509Certificate
): Promise<"changed" | "untrusted" | X509Certificate> => {
  const signed = signedDataIn(der)
  const [info] = signed?.signerInfos ?? []
  if (!signed || !info || signed.signerInfos.length !== 1) return "untrusted"
  if (info.digestAlgorithm.algorithmId !== oids.sha256) return "untrusted"

  const verified = await signed
    .verify({ signer: 0, data: bufferOf(bytes), checkChain: false, extendedMode: true })
    .catch(() => undefined)
  const signer = verified?.signerCertificate
  if (!verified?.signatureVerified || !signer) return "changed"

  const certificate = nodeCertificate(signer)
  const ess = info.signedAttrs?.attributes.find(({ type }) => type === oids.signingCertificateV2)
  const expected = Buffer.from(essOf(certificate).toBER()).toString("hex")
  const [said] = ess?.values ?? []
  if (!said || Buffer.from(said.toBER()).toString("hex") !== expected) return "untrusted"
  return certificate.verify(authority.publicKey) && !certificate.ca ? certificate : "untrusted"
}

/** SigningCertificateV2 (RFC 5035): the hash of the certificate. SHA-256 is its default and not named. */
const essOf = (certificate: X509Certificate): Sequence => {
  const certId = new Sequence({ value: [octets(sha256(certificate.raw))] })
  return new Sequence({ value: [new Sequence({ value: [certId] })] })
}

const signedDataIn = (der: Uint8Array): pkijs.SignedData | undefined => {
  try {
    const { result } = fromBER(bufferOf(der))
    return new pkijs.SignedData({ schema: new pkijs.ContentInfo({ schema: result }).content })
  } catch {
    return undefined
  }
}

const attribute = (type: string, value: unknown) => new pkijs.Attribute({ type, values: [value] })
const octets = (bytes: Uint8Array) => new OctetString({ valueHex: bufferOf(bytes) })
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest()
const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer

const nodeCertificate = (certificate: pkijs.Certificate): X509Certificate =>
  new X509Certificate(Buffer.from(certificate.toSchema(true).toBER()))

const parsed = ({ raw }: X509Certificate): pkijs.Certificate =>
  pkijs.Certificate.fromBER(bufferOf(raw))
