import Glasses from "lucide-solid/icons/glasses"
import Moon from "lucide-solid/icons/moon"
import Sun from "lucide-solid/icons/sun"
import { For, Show } from "solid-js"
import { Dynamic } from "solid-js/web"
import { chooseLanguage } from "../i18n/switch-language.ts"
import { isDark } from "../prefs/apply-prefs.ts"
import { locale, prefs, setPrefs } from "../prefs/prefs.ts"
import { words } from "../words/ui.words.ts"
import styles from "./tools.module.css"

/** How the page looks and in which language it speaks: stands in every header. */
export const Tools = () => (
  <>
    <button
      type="button"
      class={styles.tool}
      aria-label={words().lowVision.title}
      aria-pressed={prefs.lowVision}
      onClick={() => setPrefs("lowVision", (on) => !on)}
    >
      <Glasses aria-hidden="true" />
      <Show when={!prefs.lowVision}>
        <span class={styles.text}>{words().lowVision.title}</span>
      </Show>
    </button>
    <Show when={!prefs.lowVision}>
      <button
        type="button"
        class={styles.tool}
        aria-label={isDark() ? words().toLight : words().toDark}
        onClick={() => setPrefs("theme", isDark() ? "light" : "dark")}
      >
        <Dynamic component={isDark() ? Sun : Moon} aria-hidden="true" />
      </button>
    </Show>
    <div class={styles.languages} role="group" aria-label={words().language}>
      <For each={languages}>
        {([language, name]) => (
          <button
            type="button"
            lang={language}
            aria-pressed={locale() === language}
            aria-label={`${language.toUpperCase()}, ${name}`}
            onClick={() => void chooseLanguage(language)}
          >
            {language.toUpperCase()}
          </button>
        )}
      </For>
    </div>
  </>
)

const languages = [
  ["ru", "Русский"],
  ["en", "English"]
] as const
