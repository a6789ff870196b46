import BadgeCheck from "lucide-solid/icons/badge-check"
import Bell from "lucide-solid/icons/bell"
import CalendarDays from "lucide-solid/icons/calendar-days"
import ClipboardClock from "lucide-solid/icons/clipboard-clock"
import FileText from "lucide-solid/icons/file-text"
import House from "lucide-solid/icons/house"
import IdCard from "lucide-solid/icons/id-card"
import KeyRound from "lucide-solid/icons/key-round"
import LayoutGrid from "lucide-solid/icons/layout-grid"
import MonitorSmartphone from "lucide-solid/icons/monitor-smartphone"
import ShieldCheck from "lucide-solid/icons/shield-check"
import UserRound from "lucide-solid/icons/user-round"
import Wallet from "lucide-solid/icons/wallet"

/** The sections of the account, by the address each begins with. `words().sections` names them. */
export const mainSections = [
  { href: "/", name: "home", icon: House },
  { href: "/services", name: "services", icon: LayoutGrid },
  { href: "/applications", name: "applications", icon: FileText },
  { href: "/documents", name: "documents", icon: IdCard },
  { href: "/payments", name: "payments", icon: Wallet },
  { href: "/appointments", name: "appointments", icon: CalendarDays }
] as const

export const ownSections = [
  { href: "/notifications", name: "notifications", icon: Bell },
  { href: "/consents", name: "consents", icon: ShieldCheck },
  { href: "/history", name: "history", icon: ClipboardClock },
  { href: "/profile", name: "profile", icon: UserRound },
  { href: "/verification", name: "verification", icon: BadgeCheck },
  { href: "/security", name: "security", icon: KeyRound },
  { href: "/devices", name: "devices", icon: MonitorSmartphone }
] as const

/** Whether a page belongs to the section, for `aria-current`. */
export const currentIn = (href: string, path: string): "page" | undefined => {
  const inside = href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`)
  return inside ? "page" : undefined
}
