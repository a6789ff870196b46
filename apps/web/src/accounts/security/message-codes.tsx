import type { Factors } from "@opora/contract/accounts/factors"
import { Checkbox } from "@opora/ui/checkbox/checkbox"
import { createSubmission } from "@opora/ui/form/submission"
import { say } from "@opora/ui/toast/toasts"
import { Show } from "solid-js"
import { Refusal } from "../../app/refusal.tsx"
import { Section } from "./section.tsx"
import { chooseFactors, lookAgain } from "./security.api.ts"
import { words } from "./security.words.ts"

type Channel = "sms" | "email"

/** Codes by SMS and e-mail: on or off, at once. */
export const MessageCodes = (props: { readonly factors: Factors }) => {
  const choosing = createSubmission(async (channel: Channel, on: boolean) => {
    try {
      await chooseFactors({ [channel]: on })
      say(words().codes.saved)
    } finally {
      await lookAgain()
    }
  })
  const contactOf = (channel: Channel) =>
    props.factors.contacts.find((contact) => contact.channel === channel)?.to

  const Choice = (choice: { readonly channel: Channel; readonly missing: string }) => (
    <Show
      when={contactOf(choice.channel)}
      fallback={
        <p>
          {words().codes[choice.channel]}: {choice.missing}
        </p>
      }
    >
      {(to) => (
        <Checkbox
          label={words().codes[choice.channel]}
          hint={[words().codes.to(to()), ...weakness(choice.channel)].join(". ")}
          checked={props.factors[choice.channel]}
          onInput={(on) => void choosing.send(choice.channel, on)}
        />
      )}
    </Show>
  )

  return (
    <Section title={words().codes.title} lead={words().codes.lead}>
      <Refusal of={choosing.refusal()} />
      <Choice channel="sms" missing={words().codes.noPhone} />
      <Choice channel="email" missing={words().codes.noMail} />
    </Section>
  )
}

const weakness = (channel: Channel) => (channel === "email" ? [words().codes.mailHint] : [])
