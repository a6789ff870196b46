import { ReceiptAct } from "@opora/domain/applications/receipt/receipt-act"
import * as v from "valibot"
import { ApplicationVersion } from "./drafts.ts"

/** The act of receipt to be signed, and the version of the application that the signature is bound to. */
export const ReceiptActToSign = v.pipe(
  v.object({ act: ReceiptAct, version: ApplicationVersion }),
  v.metadata({ ref: "ReceiptActToSign" })
)

/** The version whose act was read. The confirmation's token goes in the header `Confirmation`. */
export const ReceiptBody = v.strictObject({ version: ApplicationVersion })
