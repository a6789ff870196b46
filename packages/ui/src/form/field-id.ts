/** Where on the page the field of a path stands: `passport.series` → `field-passport-series`. */
export const fieldId = (path: string): string =>
  `field-${path.replaceAll(/[^\p{L}\p{N}_]+/gu, "-")}`
