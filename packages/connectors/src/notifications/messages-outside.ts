import { type Message, Messages } from "@opora/domain/notifications/messages"
import { Effect, Layer } from "effect"
import { type MailServer, makeMailer } from "./mail-server.ts"
import { sendSms, type SmsGateway } from "./sms-gateway.ts"
import { letterOf, smsOf, type Words } from "./texts.ts"
import { wordsEn } from "./words.en.ts"
import { wordsRu } from "./words.ru.ts"

interface Outside {
  readonly sms: SmsGateway
  readonly mail: MailServer
  /** The portal's own address, from the configuration: letters lead there and nowhere else. */
  readonly site: string
}

/** Messages over the SMS gateway and the mail server, in the reader's language. */
export const messagesOutside = ({ sms, mail, site }: Outside): Layer.Layer<Messages> =>
  Layer.effect(
    Messages,
    Effect.map(makeMailer(mail), (post) => ({
      send: (message: Message) => {
        const { messageId, to } = message
        const words = languages[message.locale]
        return message.channel === "sms"
          ? sendSms(sms, { messageId, to, text: smsOf(message, words, site) })
          : post({ messageId, to, ...letterOf(message, words, site) })
      }
    }))
  )

const languages: Record<Message["locale"], Words> = { ru: wordsRu, en: wordsEn }
