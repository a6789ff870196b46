import { wordsReady } from "@opora/ui/i18n/dictionary"
import { applyPrefs } from "@opora/ui/prefs/apply-prefs"
import { render } from "solid-js/web"
import { App } from "./app/app.tsx"
import "@opora/ui/styles/tokens.css"
import "@opora/ui/styles/base.css"

const start = async () => {
  const root = document.getElementById("root")
  if (root === null) return
  applyPrefs()
  await wordsReady()
  render(() => <App />, root)
}

// Not awaited at the top level: the words import from this very chunk, and each would wait for the other.
void start()
