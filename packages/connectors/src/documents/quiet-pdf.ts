import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFStream } from "@cantoo/pdf-lib"

/** Names that make a PDF do something by itself, or carry something else inside (ISO 32000-2, 12.6, 7.11.4, 12.7.8). */
const loud = new Set([
  "/JS",
  "/JavaScript",
  "/EmbeddedFiles",
  "/EmbeddedFile",
  "/XFA",
  "/RichMedia"
])

/** Actions that leave the document. A link to a page of its own is fine. */
const leaving = new Set([
  "/JavaScript",
  "/Launch",
  "/ImportData",
  "/SubmitForm",
  "/GoToE",
  "/GoToR"
])

/** Does it open without a password, and do nothing but show its pages? */
export const isQuietPdf = async (bytes: Uint8Array): Promise<boolean> => {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    const objects = document.context.enumerateIndirectObjects().map(([, object]) => object)
    return document.getPageCount() > 0 && objects.every(isQuiet)
  } catch {
    // It throws errors of every kind on what it can't read.
    return false
  }
}

// What is not direct is an object of its own, and is looked at there.
const isQuiet = (object: PDFObject): boolean => {
  if (object instanceof PDFStream) return isQuiet(object.dict)
  if (object instanceof PDFArray) return object.asArray().every(isQuiet)
  if (!(object instanceof PDFDict)) return true
  return object.entries().every(([key, value]) => {
    if (loud.has(String(key))) return false
    const action = String(key) === "/S" && value instanceof PDFName && leaving.has(String(value))
    return !action && isQuiet(value)
  })
}
