import { DateInput } from "@opora/ui/date-input/date-input"
import { Field } from "@opora/ui/field/field"
import { MaskedInput } from "@opora/ui/masked-input/masked-input"
import { TextInput } from "@opora/ui/text-input/text-input"
import { createStore } from "solid-js/store"
import { words } from "./profile.words.ts"
import type { SectionFieldsProps } from "./section-fields-props.ts"

const digits = (typed: string) => typed.replaceAll(/\D/g, "")

/** The passport's third page. */
export const PassportFields = (props: SectionFieldsProps) => {
  const kept = props.kept?.section === "passport" ? props.kept.value : undefined
  const [passport, setPassport] = createStore({
    series: kept?.series ?? "",
    number: kept?.number ?? "",
    issuedOn: String(kept?.issuedOn ?? ""),
    issuer: kept?.issuer ?? "",
    issuerCode: kept?.issuerCode ?? ""
  })
  const put = (part: keyof typeof passport, typed: string) => {
    setPassport(part, typed)
    props.onDraft({ ...passport, issuer: passport.issuer.trim() })
  }
  const error = (part: string) => props.problems.at(`value.${part}`)
  return (
    <>
      <Field
        label={words().series}
        name="value.series"
        hint={words().seriesHint}
        error={error("series")}
        width="xs"
      >
        {(control) => (
          <MaskedInput
            {...control}
            mask="passportSeries"
            value={passport.series}
            onInput={(typed) => put("series", digits(typed))}
          />
        )}
      </Field>
      <Field
        label={words().number}
        name="value.number"
        hint={words().numberHint}
        error={error("number")}
        width="s"
      >
        {(control) => (
          <MaskedInput
            {...control}
            mask="passportNumber"
            value={passport.number}
            onInput={(typed) => put("number", digits(typed))}
          />
        )}
      </Field>
      <Field
        label={words().issuedOn}
        name="value.issuedOn"
        hint={words().birthDateHint}
        error={error("issuedOn")}
        width="s"
      >
        {(control) => (
          <DateInput
            {...control}
            value={passport.issuedOn}
            onInput={(typed) => put("issuedOn", typed)}
          />
        )}
      </Field>
      <Field
        label={words().issuer}
        name="value.issuer"
        hint={words().issuerHint}
        error={error("issuer")}
      >
        {(control) => (
          <TextInput
            {...control}
            autocomplete="off"
            maxlength={200}
            value={passport.issuer}
            onInput={(typed) => put("issuer", typed)}
          />
        )}
      </Field>
      <Field
        label={words().issuerCode}
        name="value.issuerCode"
        hint={words().issuerCodeHint}
        error={error("issuerCode")}
        width="s"
      >
        {(control) => (
          <MaskedInput
            {...control}
            mask="issuerCode"
            value={passport.issuerCode}
            onInput={(typed) => put("issuerCode", typed)}
          />
        )}
      </Field>
    </>
  )
}
