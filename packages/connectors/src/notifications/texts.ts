import type { CodePurpose, NoticeParams } from "@opora/domain/notifications/message"
import type { CodeParams, Message } from "@opora/domain/notifications/messages"
import type { NoticeKind } from "@opora/domain/notifications/notice"
import type { Locale } from "@opora/domain/shared/locale"
import { visitIn } from "./visit-words.ts"

/** What letters and SMS say, in one language. Numbers of applications may stand in them; names never. */
export interface Words {
  readonly portal: string
  /** "для входа" */
  readonly purpose: Record<CodePurpose, string>
  readonly code: (code: string, purpose: string, operation: string | undefined) => string
  readonly lives: (minutes: number) => string
  readonly secret: string
  readonly codeSubject: string
  readonly notYou: string
  readonly registered: { readonly subject: string; readonly sms: string; readonly letter: string }
  /** "3358-… («Заграничный паспорт»)": the number of an application and its service. */
  readonly named: (number: string, service: string) => string
  /** One sentence on what happened; `number` is the application's and `visit` the visit's, where there is one. */
  readonly notice: Record<NoticeKind, (number: string | undefined, visit: string) => string>
  readonly noticeSubject: string
  readonly readMore: (site: string) => string
  readonly signature: string
}

/** The text of an SMS. No links: people must not learn to follow them (phishing). */
export const smsOf = (message: Message, words: Words, site: string): string => {
  switch (message.template) {
    case "code":
      // The last line lets the browser fill the code in on our own site only (WebOTP).
      return [
        `${sentenceOf(message.params, words)} ${words.secret}`,
        `@${new URL(site).hostname} #${message.params.code}`
      ].join("\n")
    case "already-registered":
      return words.registered.sms
    case "notice":
      return `${words.portal}: ${noticeOf(message, words)}`
  }
}

/** The subject and text of a letter. */
export const letterOf = (
  message: Message,
  words: Words,
  site: string
): { readonly subject: string; readonly text: string } => {
  const letter = (subject: string, ...paragraphs: ReadonlyArray<string>) => ({
    subject,
    text: [...paragraphs, words.signature].join("\n\n")
  })
  switch (message.template) {
    case "code":
      return letter(
        words.codeSubject,
        sentenceOf(message.params, words),
        words.lives(message.params.minutes),
        words.secret,
        words.notYou
      )
    case "already-registered":
      return letter(words.registered.subject, words.registered.letter)
    case "notice": {
      const told = noticeOf(message, words)
      return letter(words.noticeSubject, capital(told), words.readMore(`${site}/notifications`))
    }
  }
}

const noticeOf = (
  { params, locale }: Extract<Message, { readonly template: "notice" }>,
  words: Words
): string =>
  words.notice[params.kind](referenceOf(params, locale, words), visitIn(locale, params.visit))

/** Which application: its number, and the service by name. A visit names its service itself. */
const referenceOf = (
  { number, serviceName, visit }: NoticeParams,
  locale: Locale,
  words: Words
): string | undefined =>
  number === undefined || !serviceName || visit
    ? number
    : words.named(number, short(serviceName[locale]))

/** An SMS is paid by the piece, and the number says the rest. */
const short = (name: string): string =>
  name.length > 40 ? `${name.slice(0, 39).trimEnd()}…` : name

/** In an SMS the sentence follows the portal's name; in a letter it begins a line. */
const capital = (sentence: string): string => sentence.slice(0, 1).toUpperCase() + sentence.slice(1)

const sentenceOf = ({ code, purpose, operation }: CodeParams, words: Words): string =>
  words.code(code, words.purpose[purpose], operation)
