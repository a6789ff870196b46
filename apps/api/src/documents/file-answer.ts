import type { WalletDocument } from "@opora/domain/documents/document"
import type { MediaType } from "@opora/domain/documents/file"
import type { OpenedDocument } from "@opora/domain/documents/list-documents"
import { apiHeaders } from "../http/api-headers.ts"
import { files } from "../http/describe.ts"

/** A file, for the OpenAPI description. */
export const fileContent = { description: "The file", content: files }

/**
 * A citizen's file as an answer: to be saved, never to be opened at this address. Should a browser open it
 * all the same, it is in a sandbox without scripts, and as nothing but what we found it to be (security
 * rules, C5). Pages show it from its bytes.
 */
export const fileAnswer = ({ document, bytes }: OpenedDocument): Response =>
  new Response(Buffer.from(bytes), {
    headers: {
      ...apiHeaders,
      "content-type": document.file.mediaType,
      "content-length": String(bytes.length),
      "content-disposition": `attachment; filename*=UTF-8''${encoded(nameOf(document))}`,
      "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'"
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
