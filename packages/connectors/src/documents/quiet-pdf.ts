import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFStream
} from "@cantoo/pdf-lib"
import { isModestPdf } from "./modest-pdf.ts"

/** Names that make a PDF do something by itself (ISO 32000-2, 12.6.4.17, 12.7.8, 13.7). */
const loud = new Set(["/JS", "/JavaScript", "/XFA", "/RichMedia"])

/** Actions that do more than lead the reader on. A link is fine. */
const acting = new Set(["/JavaScript", "/Launch", "/ImportData", "/SubmitForm", "/GoToE", "/GoToR"])

/** Does it open without a password, and do nothing but show its pages? */
export const isQuietPdf = async (bytes: Uint8Array): Promise<boolean> => {
  if (!isModestPdf(bytes)) return false
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    const { context } = document
    const objects = context.enumerateIndirectObjects().map(([, object]) => object)
    return document.getPageCount() > 0 && objects.every((object) => isQuiet(object, context))
  } catch {
    // It throws errors of every kind on what it can't read.
    return false
  }
}

// What is not direct is an object of its own, and is looked at there.
const isQuiet = (object: PDFObject, context: PDFContext): boolean => {
  if (object instanceof PDFStream) return isQuiet(object.dict, context)
  if (object instanceof PDFArray) return object.asArray().every((each) => isQuiet(each, context))
  if (!(object instanceof PDFDict)) return true
  return object.entries().every(([name, value]) => {
    const key = String(name)
    if (loud.has(key)) return false
    if (key === "/EF") return holdsOnlyData(value, context)
    const acts = key === "/S" && value instanceof PDFName && acting.has(String(value))
    return !acts && isQuiet(value, context)
  })
}

/** What is attached must be JSON, as it is in our own papers: data do nothing by themselves. */
const holdsOnlyData = (attached: PDFObject, context: PDFContext): boolean => {
  const files = context.lookup(attached)
  return (
    files instanceof PDFDict &&
    files.values().every((file) => {
      const stream = context.lookup(file)
      return stream instanceof PDFRawStream && isJson(decodePDFRawStream(stream).decode())
    })
  )
}

const isJson = (bytes: Uint8Array): boolean => {
  try {
    JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes))
    return true
  } catch {
    return false
  }
}
