import * as v from "valibot"

/** The name of a service, of a category, an agency, an office: "foreign-passport". */
export const Code = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), v.maxLength(60))

export const ServiceCode = v.pipe(Code, v.brand("ServiceCode"))
export type ServiceCode = v.InferOutput<typeof ServiceCode>

/**
 * The name of a field or a part of it, for ever: drafts move from version to version by it.
 * Rules read it, so it is also a name in CEL and none of CEL's own words.
 */
export const FieldId = v.pipe(
  v.string(),
  v.regex(
    /^(?!(?:as|break|const|continue|else|false|for|function|if|import|in|let|loop|null|package|namespace|return|true|var|void|while)$)[a-z][a-zA-Z0-9]{0,39}$/
  )
)

/** A rule in CEL. It is type-checked against the form when the definition is loaded. */
export const Rule = v.pipe(v.string(), v.minLength(1), v.maxLength(1000))
