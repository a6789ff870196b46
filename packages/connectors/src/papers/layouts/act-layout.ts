import type { ReceiptAct } from "@opora/domain/applications/receipt/receipt-act"
import type { ReceiptSignature } from "@opora/domain/applications/receipt/receipt-signature"
import type { Localised } from "@opora/domain/catalogue/localised"
import type { PaperLayout } from "@opora/domain/documents/paper"
import type { Instant } from "@opora/domain/shared/instant"
import type { Locale } from "@opora/domain/shared/locale"
import { words } from "./act.words.ts"

/** What the paper is called, in both languages. */
export const actTitle = ({ number }: ReceiptAct): Localised => ({
  ru: words.ru.title(number),
  en: words.en.title(number)
})

/** The signed act as people read it: what was received, then who signed, when and by which means. */
export const actLayout = (
  act: ReceiptAct,
  { at, method, locale }: ReceiptSignature
): PaperLayout => {
  const said = words[locale]
  const { place } = act
  return {
    number: act.number,
    stamp: said.stamp,
    sections: [
      {
        text: [said.statement],
        rows: rows([
          [said.received, act.received[locale]],
          [said.service, act.service[locale]],
          [said.application, act.number],
          [said.agency, act.agency[locale]],
          [said.place, place && `${place.name[locale]}, ${place.address[locale]}`],
          [said.issuedBy, act.issuedBy[locale]],
          [said.issuedAt, moment(act.issuedAt, locale)],
          [said.recipient, act.recipient]
        ])
      },
      {
        title: said.signature,
        rows: rows([
          [said.recipient, act.recipient],
          [said.signedAt, moment(at, locale)],
          [said.method, said.methods[method]],
          [said.law, said.lawText]
        ])
      }
    ]
  }
}

type Pair = readonly [label: string, value: string | undefined]

const rows = (pairs: ReadonlyArray<Pair>) =>
  pairs.flatMap(([label, value]) => (value ? [{ label, value }] : []))

const moment = (at: Instant, locale: Locale): string =>
  `${times[locale].format(new Date(at))} ${words[locale].moscow}`

const form = { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Moscow" } as const
const times: Record<Locale, Intl.DateTimeFormat> = {
  ru: new Intl.DateTimeFormat("ru-RU", form),
  en: new Intl.DateTimeFormat("en-GB", form)
}
