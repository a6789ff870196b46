import type { WalletDocument } from "@opora/domain/documents/document"
import type { MediaType } from "@opora/domain/documents/file"
import type { OpenedDocument } from "@opora/domain/documents/list-documents"
import { apiHeaders } from "../http/api-headers.ts"
import { files } from "../http/describe.ts"

/** A file, for the OpenAPI description. */
export const fileContent = { description: "The file", content: files }

/**
 * A citizen's file as an answer. Whatever stands in it runs nowhere: it opens in a sandbox of its own
 * without scripts, and no browser guesses another kind of it (security rules, C5).
 */
export const fileAnswer = (
  { document, bytes }: OpenedDocument,
  as: "inline" | "attachment"
): Response =>
  new Response(Buffer.from(bytes), {
    headers: {
      ...apiHeaders,
      "content-type": document.file.mediaType,
      "content-length": String(bytes.length),
      "content-disposition": `${as}; filename*=UTF-8''${encoded(nameOf(document))}`,
      "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'self'"
    }
  })

const extensions: Record<MediaType, string> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png"
}

const nameOf = ({ title, file }: WalletDocument): string => {
  const extension = extensions[file.mediaType]
  const bare = title.replaceAll(/[/\\:*?"<>|]+/g, " ").trim() || "document"
  return bare.toLowerCase().endsWith(`.${extension}`) ? bare : `${bare}.${extension}`
}

/** As RFC 8187 wants it: what encodeURIComponent leaves is not all allowed there. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.codePointAt(0)?.toString(16).toUpperCase()}`
  )
