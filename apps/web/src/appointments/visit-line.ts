import type { VisitTold } from "@opora/domain/notifications/notice"
import { dayIn, timeIn } from "@opora/ui/i18n/zoned"
import { locale } from "@opora/ui/prefs/prefs"

/** A visit in a line: "понедельник, 23 ноября, 09:20. Москва, Новослободская ул., 45". */
export const visitLine = ({ at, zone, address }: VisitTold): string =>
  `${dayIn(zone, at)}, ${timeIn(zone, at)}. ${address[locale()]}`
