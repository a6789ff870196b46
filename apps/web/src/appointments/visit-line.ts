import type { VisitTold } from "@opora/domain/notifications/notice"
import { dayIn, timeIn } from "@opora/ui/i18n/zoned"
import { locale } from "@opora/ui/prefs/prefs"

/** A visit in a line: "Понедельник, 23 ноября, 09:20. Москва, Новослободская ул., 45". */
export const visitLine = ({ at, zone, address }: VisitTold): string => {
  const day = dayIn(zone, at)
  return `${day.slice(0, 1).toUpperCase()}${day.slice(1)}, ${timeIn(zone, at)}. ${address[locale()]}`
}
