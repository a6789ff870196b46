import { inflateSync } from "node:zlib"

/** All of a PDF's streams may unfold to so many bytes together: some forty scanned pages. */
const most = 200 * 1024 * 1024

/**
 * Does what is packed in the PDF unfold to a bearable size? A few kilobytes can unfold to gigabytes, and
 * whoever reads the objects of a PDF unfolds them. So this looks at the bytes alone, before anyone reads them.
 */
export const isModestPdf = (bytes: Uint8Array): boolean => {
  const text = Buffer.from(bytes).toString("latin1")
  let left = most
  for (const { index, 0: keyword } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    if (packsObjectsOddly(text, index)) return false
    const size = unfoldedSize(bytes.subarray(index + keyword.length), left)
    if (size === undefined) return false
    left -= size
  }
  return true
}

/** How many bytes the data unfold to: 0 if they are not deflated, undefined if it is more than `limit`. */
const unfoldedSize = (data: Uint8Array, limit: number): number | undefined => {
  // A zlib header (RFC 1950): deflate, and a check that holds.
  const [first = 0, second = 0] = data
  if ((first & 0x0f) !== 8 || (first * 256 + second) % 31 !== 0) return 0
  try {
    return inflateSync(data, { maxOutputLength: Math.max(1, limit) }).length
  } catch (error) {
    const tooLarge = error instanceof RangeError
    return tooLarge ? undefined : 0
  }
}

/** Objects are packed by deflate alone (ISO 32000-2, 7.5.7); anything else hides what it unfolds to. */
const packsObjectsOddly = (text: string, index: number): boolean => {
  const head = text.slice(Math.max(0, index - 2000), index)
  const dictionary = spelledOut(head.slice(head.lastIndexOf(" obj") + 1))
  if (!/\/(ObjStm|XRef|EmbeddedFile)\b/.test(dictionary)) return false
  const [, filter = "/FlateDecode"] =
    /\/Filter\s*(\[[^\]]*\]|\/[^\s/<>[\]]+|\d+)/.exec(dictionary) ?? []
  return filter.replaceAll(/[\s[\]]/g, "") !== "/FlateDecode"
}

/** Names may be written in hexadecimal: "/Obj#53tm" is "/ObjStm". */
const spelledOut = (dictionary: string): string =>
  dictionary.replaceAll(/#([\da-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16))
  )
