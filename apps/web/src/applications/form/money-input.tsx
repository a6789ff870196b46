import type { Control } from "@opora/ui/field/field"
import { TextInput } from "@opora/ui/text-input/text-input"
import { createSignal } from "solid-js"

export interface MoneyInputProps {
  readonly control: Control
  /** Whole kopecks, or what was typed and is no amount. */
  readonly kopecks: unknown
  readonly onInput: (kopecks: number | string | undefined) => void
}

/** An amount in roubles, typed as "1 234,50". */
export const MoneyInput = (props: MoneyInputProps) => {
  const [typed, setTyped] = createSignal(inText(props.kopecks))
  return (
    <TextInput
      {...props.control}
      inputmode="decimal"
      digits
      value={typed()}
      onInput={(text) => {
        setTyped(text)
        props.onInput(kopecksOf(text))
      }}
    />
  )
}

const inText = (kopecks: unknown): string => {
  if (typeof kopecks !== "number") return typeof kopecks === "string" ? kopecks : ""
  return (kopecks / 100).toFixed(2).replace(".", ",").replace(/,00$/, "")
}

const kopecksOf = (text: string): number | string | undefined => {
  const plain = text.replaceAll(/\s/g, "").replace(",", ".")
  if (plain === "") return undefined
  const [, roubles, kopecks = ""] = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(plain) ?? []
  return roubles === undefined ? text : Number(roubles) * 100 + Number(kopecks.padEnd(2, "0"))
}
