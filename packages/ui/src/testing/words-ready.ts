import { beforeAll } from "vitest"
import { wordsReady } from "../i18n/dictionary.ts"

// Components read their words without waiting: in the browser, i18n/lazily.ts has waited for them.
beforeAll(() => wordsReady())
