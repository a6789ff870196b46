import { configure } from "@solidjs/testing-library"
import { beforeAll } from "vitest"
import { wordsReady } from "../i18n/dictionary.ts"

// A busy machine is no reason to fail: what is looked for may take its time, what is there comes at once.
configure({ asyncUtilTimeout: 10_000 })

// Components read their words without waiting: in the browser, i18n/lazily.ts has waited for them.
beforeAll(() => wordsReady())
