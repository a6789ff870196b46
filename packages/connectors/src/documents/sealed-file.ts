/**
 * A file closed in chunks (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015), so that none
 * of it is believed before it is checked. Each chunk of 64 KiB is sealed by AES-256-GCM under a nonce of
 *
 *   7 random bytes ‖ 4 bytes of the chunk's number ‖ 1 byte: is it the last?
 *
 * and is bound to the name of the file. Chunks can't be changed, left out, swapped, cut off or moved
 * to another file without the file refusing to open.
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"

const chunkSize = 64 * 1024
const tagSize = 16
const prefixSize = 7
const algorithm = "aes-256-gcm"
const options = { authTagLength: tagSize }

/** Close the bytes under a key of 32 bytes, for the file of that name. */
export const sealFile = (key: Uint8Array, name: string, bytes: Uint8Array): Buffer => {
  const prefix = randomBytes(prefixSize)
  const count = Math.max(1, Math.ceil(bytes.length / chunkSize))
  const chunks = Array.from({ length: count }, (_, index) => {
    const nonce = nonceOf(prefix, index, index === count - 1)
    const cipher = createCipheriv(algorithm, key, nonce, options).setAAD(Buffer.from(name))
    const chunk = bytes.subarray(index * chunkSize, (index + 1) * chunkSize)
    return Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()])
  })
  return Buffer.concat([prefix, ...chunks])
}

/** Open what `sealFile` closed. Throws if a bit of it, its key or its name is another. */
export const openFile = (key: Uint8Array, name: string, sealed: Uint8Array): Buffer => {
  const prefix = sealed.subarray(0, prefixSize)
  const body = sealed.subarray(prefixSize)
  const sealedSize = chunkSize + tagSize
  const count = Math.max(1, Math.ceil(body.length / sealedSize))
  const chunks = Array.from({ length: count }, (_, index) => {
    const chunk = body.subarray(index * sealedSize, (index + 1) * sealedSize)
    const nonce = nonceOf(prefix, index, index === count - 1)
    const decipher = createDecipheriv(algorithm, key, nonce, options).setAAD(Buffer.from(name))
    const end = Math.max(0, chunk.length - tagSize)
    decipher.setAuthTag(chunk.subarray(end))
    return Buffer.concat([decipher.update(chunk.subarray(0, end)), decipher.final()])
  })
  return Buffer.concat(chunks)
}

const nonceOf = (prefix: Uint8Array, index: number, last: boolean): Buffer => {
  const nonce = Buffer.alloc(12)
  nonce.set(prefix)
  nonce.writeUInt32BE(index, prefixSize)
  nonce.writeUInt8(last ? 1 : 0, 11)
  return nonce
}
