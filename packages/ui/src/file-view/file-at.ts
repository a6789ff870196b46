/** What may be shown: of anything else a browser could make more than a picture. */
const shown = ["application/pdf", "image/jpeg", "image/png"]

export interface ShownFile {
  /** Of the bytes, in this page alone. */
  readonly address: string
  readonly mediaType: string
}

/** The file's bytes under an address of this page, as what the server says they are and nothing else. */
export const fileAt = async (address: string): Promise<ShownFile> => {
  const answer = await fetch(address)
  const mediaType = answer.headers.get("content-type") ?? ""
  if (!answer.ok || !shown.includes(mediaType)) throw new Error("The file did not come")
  const bytes = new Blob([await answer.arrayBuffer()], { type: mediaType })
  return { address: URL.createObjectURL(bytes), mediaType }
}
