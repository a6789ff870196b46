import { baseWordsIn, inOneForm } from "./base-words.ts"
import { type PasswordFor, passwordProblems } from "./password-problems.ts"
import { runsIn } from "./runs.ts"

/** How strong the password looks: from 0 (found at once) to 4 (very strong). */
export type Strength = 0 | 1 | 2 | 3 | 4

/**
 * The live meter beside the field. It counts what a guesser has to guess: words and runs are one guess
 * each among some thousands, every other character one among its kind. A password that breaks a rule is
 * never shown as good. The server looks harder (`KnownPasswords`).
 */
export const passwordStrength = (password: string, rules: PasswordFor): Strength => {
  const text = inOneForm(password.slice(0, 256))
  const words = baseWordsIn(text)
  const runs = runsIn(text).filter((run) =>
    words.every((word) => run.to <= word.from || word.to <= run.from)
  )
  const covered = [...words, ...runs].reduce((sum, { from, to }) => sum + to - from, 0)
  const free = Math.max(0, text.length - covered)
  const bits = free * Math.log2(poolOf(password)) + words.length * 11 + runs.length * 7

  const strength = steps.filter((step) => bits >= step).length
  const isUnfit = passwordProblems(password, rules).length > 0
  return asStrength(isUnfit ? Math.min(strength, 1) : strength)
}

const steps = [24, 38, 50, 66]

const kinds = [
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/[а-яё]/, 33],
  [/[А-ЯЁ]/, 33],
  [/\d/, 10],
  [/[^\p{L}\p{N}]/u, 33]
] as const

/** Among how many characters each is chosen, judged by the kinds that occur. */
const poolOf = (password: string): number =>
  Math.max(
    10,
    kinds.reduce((sum, [kind, size]) => (kind.test(password) ? sum + size : sum), 0)
  )

const asStrength = (reached: number): Strength =>
  reached >= 4 ? 4 : reached === 3 ? 3 : reached === 2 ? 2 : reached === 1 ? 1 : 0
