import type { CurrentSession } from "@opora/contract/accounts/session"
import { switchLanguage } from "@opora/ui/i18n/switch-language"
import { locale, prefs, setPrefs } from "@opora/ui/prefs/prefs"
import { createEffect } from "solid-js"
import { api } from "./api.ts"
import { queries, sessionKey } from "./queries.ts"
import { useSession } from "./session.ts"

/**
 * A language chosen on the page becomes that of the account and of its letters, also when it was chosen
 * before anyone knew who is signed in; where nothing was chosen, the account's language is the page's.
 * Shows nothing.
 */
export const AccountLanguage = () => {
  const session = useSession()
  createEffect(() => {
    const known = session.data?.locale
    if (known === undefined) return
    if (prefs.localeUntold) void tell(locale())
    else if (known !== locale()) void switchLanguage(known)
  })
  return null
}

/** Letters in the old language are no reason to disturb: an untold choice is told at the next look. */
const tell = async (chosen: CurrentSession["locale"]): Promise<void> => {
  try {
    await api.put("/accounts/session/locale", { body: { locale: chosen } })
  } catch {
    return
  }
  // A look begun before would bring the old language back.
  await queries.cancelQueries({ queryKey: sessionKey })
  queries.setQueryData<CurrentSession | null>(
    sessionKey,
    (session) => session && { ...session, locale: chosen }
  )
  // Whoever changed their mind meanwhile is told of by the next turn of the effect.
  if (locale() === chosen) setPrefs("localeUntold", false)
}
