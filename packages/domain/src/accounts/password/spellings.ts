/** How one word is typed: in Cyrillic, in Latin letters by sound, or with the keyboard in the other language. */

const qwerty = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
const jcuken = "йцукенгшщзхъфывапролджэячсмитьбюё"

const mapping = (from: string, to: string) =>
  new Map(Array.from(from, (letter, index) => [letter, Array.from(to)[index] ?? letter]))

const toLatinKeys = mapping(jcuken, qwerty)
const toCyrillicKeys = mapping(qwerty, jcuken)

const typedWith = (keys: ReadonlyMap<string, string>, word: string): string =>
  Array.from(word, (letter) => keys.get(letter) ?? letter).join("")

/** The word as it comes out when the keyboard is in the other language: "пароль" is "gfhjkm". */
export const onOtherKeyboard = (word: string): string =>
  isCyrillic(word) ? typedWith(toLatinKeys, word) : typedWith(toCyrillicKeys, word)

const letters = Array.from("абвгдежзийклмнопрстуфхцчшщъыьэюя")
const bySound = (latin: string) => {
  const parts = latin.split(" ")
  return new Map(letters.map((letter, index) => [letter, parts[index]?.replace("_", "") ?? ""]))
}

// The three habits: of passports, of keyboards, of the first chats.
const sounds = [
  bySound("a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch _ y _ e iu ia"),
  bySound("a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sch _ y _ e yu ya"),
  bySound("a b v g d e j z i j k l m n o p r s t u f h c ch sh sh _ y _ e ju ja")
]

const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word)

/** Every way the word is typed, itself first. */
export const spellingsOf = (word: string): ReadonlyArray<string> => {
  const other = onOtherKeyboard(word)
  if (!isCyrillic(word)) return [word, other]
  return [...new Set([word, other, ...sounds.map((sound) => typedWith(sound, word))])]
}
