import type { ServiceSummary } from "@opora/contract/catalogue/catalogue"
import BookUser from "lucide-solid/icons/book-user"
import FileText from "lucide-solid/icons/file-text"
import MapPinHouse from "lucide-solid/icons/map-pin-house"
import ReceiptRussianRuble from "lucide-solid/icons/receipt-russian-ruble"

/** The picture of a service, by the name its definition gives. */
export const serviceIcons = {
  receipt: ReceiptRussianRuble,
  passport: BookUser,
  home: MapPinHouse,
  document: FileText
} as const satisfies Record<ServiceSummary["icon"], unknown>
