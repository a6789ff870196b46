import { Refused } from "@opora/client/refused"
import { largestFile } from "@opora/domain/documents/file"
import { words } from "./documents.words.ts"

/** Why a file is not even sent, in the reader's words. The server looks inside all the same. */
export const unfitFile = (file: File): string | undefined =>
  file.size > largestFile ? words().tooBig(largestFile / 1024 / 1024) : undefined

/** Was the file refused for what it is? To send it again would not help then. */
export const isFinal = (error: unknown): boolean =>
  error instanceof Refused && ["file-refused", "too-large"].includes(error.code)
