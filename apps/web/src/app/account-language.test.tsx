import { chooseLanguage, switchLanguage } from "@opora/ui/i18n/switch-language"
import { prefs, setPrefs } from "@opora/ui/prefs/prefs"
import { answering } from "@opora/ui/testing/answers"
import { waitFor } from "@solidjs/testing-library"
import { beforeEach, describe, expect, onTestFinished, test } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import { session } from "../testing/session.ts"
import { AccountLanguage } from "./account-language.ts"
import { lookWhoIsSignedIn } from "./session.ts"

/** Ends with the language the next test expects: after the page is gone, or it would turn again. */
const backToRussian = () =>
  onTestFinished(async () => {
    await switchLanguage("ru")
    setPrefs("localeUntold", false)
  })

const telling = "PUT /accounts/session/locale"

describe("the language of the account", () => {
  beforeEach(backToRussian)

  test("becomes what was chosen before anyone knew who is signed in", async () => {
    await chooseLanguage("en")
    const asked = answering({ "GET /accounts/session": [200, session()], [telling]: [204] })
    openPage(AccountLanguage)
    await waitFor(() => expect(prefs.localeUntold).toBe(false))
    expect(asked.at(-1)).toMatchObject({ what: telling, body: { locale: "en" } })
    expect(prefs.locale).toBe("en")
  })

  test("is told at the next look when the telling was lost", async () => {
    await chooseLanguage("en")
    let works = false
    const asked = answering({
      "GET /accounts/session": () => [200, session({ aal: works ? 2 : 1 })],
      [telling]: () => (works ? [204] : [503, {}])
    })
    openPage(AccountLanguage)
    await waitFor(() => expect(asked.map(({ what }) => what)).toContain(telling))
    expect(prefs.localeUntold).toBe(true)
    works = true
    await lookWhoIsSignedIn()
    await waitFor(() => expect(prefs.localeUntold).toBe(false))
    expect(prefs.locale).toBe("en")
  })

  test("follows a choice made while its page is open", async () => {
    const asked = answering({ "GET /accounts/session": [200, session()], [telling]: [204] })
    openPage(AccountLanguage)
    await waitFor(() => expect(asked.length).toBe(1))
    await chooseLanguage("en")
    await waitFor(() => expect(prefs.localeUntold).toBe(false))
    expect(prefs.locale).toBe("en")
    expect(asked.filter(({ what }) => what === telling).map(({ body }) => body)).toEqual([
      { locale: "en" }
    ])
  })

  test("turns the page of a device on which nothing was chosen", async () => {
    const asked = answering({ "GET /accounts/session": [200, session({ locale: "en" })] })
    openPage(AccountLanguage)
    await waitFor(() => expect(prefs.locale).toBe("en"))
    expect(asked.map(({ what }) => what)).toEqual(["GET /accounts/session"])
  })
})
