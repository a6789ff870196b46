import type { Localised } from "@opora/domain/catalogue/localised"
import type { PaperContents } from "@opora/domain/documents/paper-contents"
import { actTitle } from "./act-layout.ts"

/** What a paper is called. The result of a service is called as its definition says. */
export const titleOf = (contents: PaperContents): Localised => {
  switch (contents.of) {
    case "result":
      return contents.title
    case "receipt":
      return { ru: "Квитанция об оплате", en: "Payment receipt" }
    case "application": {
      const { number } = contents.application
      return { ru: `Заявление № ${number}`, en: `Application No. ${number}` }
    }
    case "receipt-act":
      return actTitle(contents.act)
    case "visit":
      return { ru: "Запись на приём", en: "Appointment" }
  }
}
