import { crc32, deflateSync } from "node:zlib"

/** A plain picture of that size: a real PNG, as small as it can be. */
export const png = (width = 60, height = 80): Buffer => {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width, 0xcc)])
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits of grey.
  header.set([8, 0, 0, 0, 0], 8)
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, part("IHDR", header), part("IDAT", pixels), part("IEND")])
}

const part = (name: string, content = Buffer.alloc(0)): Buffer => {
  const named = Buffer.concat([Buffer.from(name), content])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(content.length, 0)
  framed.set(named, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}

/** A PDF with one empty page. */
const pdf = Buffer.from(
  [
    "%PDF-1.4",
    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj",
    "trailer<</Root 1 0 R>>",
    "%%EOF\n"
  ].join("\n")
)

/** A file as a browser's file field is given it. */
export const pngNamed = (name: string) => ({ name, mimeType: "image/png", buffer: png() })
export const pdfNamed = (name: string) => ({ name, mimeType: "application/pdf", buffer: pdf })
