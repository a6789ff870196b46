import type { ScanShown } from "@opora/contract/verification/verification"
import type { Scan } from "@opora/domain/verification/scan"

/** A scan without its picture. */
export const scanShown = ({ id, kind, file, uploadedAt }: Scan): ScanShown => ({
  id,
  kind,
  mediaType: file.mediaType,
  size: file.size,
  uploadedAt
})
