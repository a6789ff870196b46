import type { PaperLayout } from "@opora/domain/documents/paper"
import type { Written } from "@opora/domain/documents/papers"
import type { Locale } from "@opora/domain/shared/locale"
import { actLayout } from "./act-layout.ts"
import { applicationLayout } from "./application-layout.ts"
import { receiptLayout } from "./receipt-layout.ts"
import { resultLayout } from "./result-layout.ts"
import { visitLayout } from "./visit-layout.ts"

/** What people read in a paper, in that language. Receipts and copies of applications are in Russian alone. */
export const layoutOf = ({ template, contents, data }: Written, locale: Locale): PaperLayout => {
  switch (contents.of) {
    case "result":
      return resultLayout(template, data, locale)
    case "receipt":
      return receiptLayout(contents.payment, contents.charges, contents.payer)
    case "application":
      return applicationLayout(contents.definition, contents.application)
    case "receipt-act":
      return actLayout(contents.act, contents.signature)
    case "visit":
      return visitLayout(contents.appointment, contents.named, contents.bring, locale)
  }
}
