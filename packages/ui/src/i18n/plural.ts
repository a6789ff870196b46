/** A form for each kind of number the language has: `other` stands in for those left out. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

/**
 * Says how many, in a language: `#` stands for the number.
 * Russian has one, few, many, and other for fractions; English one and other.
 */
export const pluralIn = (language: "ru" | "en") => {
  const rules = new Intl.PluralRules(language)
  const numbers = new Intl.NumberFormat(language)
  return (count: number, forms: Forms): string =>
    (forms[rules.select(count)] ?? forms.other).replace("#", numbers.format(count))
}
