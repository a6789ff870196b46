import type { VisitTold } from "@opora/domain/notifications/notice"
import type { Locale } from "@opora/domain/shared/locale"

const languages = { ru: "ru-RU", en: "en-GB" } as const

/** A visit in one language: "Заграничный паспорт, 23 ноября 2026 г. в 09:20, Москва, Новослободская ул., 45". */
export const visitIn = (locale: Locale, visit: VisitTold | undefined): string => {
  if (!visit) return ""
  const { service, address, office, at, zone } = visit
  const when = new Intl.DateTimeFormat(languages[locale], {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: zone
  }).format(new Date(at))
  return `${service[locale]}, ${when}, ${address[locale]} (${office[locale]})`
}
