import { addressLine } from "@opora/domain/profile/address"
import { fullName } from "@opora/domain/profile/name"
import type { Section } from "@opora/domain/profile/section"
import { printedSnils } from "@opora/domain/profile/snils"
import { day, numericDay } from "@opora/ui/i18n/format"
import { words } from "./profile.words.ts"

/** What stands in a section, as a person reads it. */
export const sectionText = (section: Section): string => {
  switch (section.section) {
    case "name":
      return fullName(section.value)
    case "birthDate":
      return day(section.value)
    case "passport": {
      const { series, number, issuedOn, issuer, issuerCode } = section.value
      const printed = `${series.slice(0, 2)} ${series.slice(2)}`
      return words().passportLine(printed, number, numericDay(issuedOn), issuer, issuerCode)
    }
    case "snils":
      return printedSnils(section.value)
    case "inn":
      return section.value
    case "address":
      return addressLine(section.value)
  }
}
