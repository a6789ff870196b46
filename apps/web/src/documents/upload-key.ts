const keys = new WeakMap<File, Map<string, string>>()

/**
 * The key a file is sent under. The same choice with the same words has the same one: whose connection
 * broke before the answer came sends it again, and it is still one document.
 */
export const uploadKey = (file: File, said: string): string => {
  const known = keys.get(file) ?? new Map<string, string>()
  const key = known.get(said) ?? crypto.randomUUID()
  keys.set(file, known.set(said, key))
  return key
}
