import type { NoticeDetails, NoticeKind } from "@opora/domain/notifications/notice"
import { money } from "@opora/ui/i18n/format"
import { momentIn } from "@opora/ui/i18n/zoned"

type About = NoticeDetails

interface Told {
  readonly title: string
  readonly text: (about: About) => string | undefined
}

const numbered = ({ number, serviceName }: About) => {
  if (number === undefined) return undefined
  return serviceName ? `«${serviceName.ru}», заявление № ${number}.` : `Заявление № ${number}.`
}
const summed = ({ amount }: About) => (amount === undefined ? undefined : `${money(amount)}.`)
const visited = ({ visit, serviceName: _inVisit, ...about }: About) =>
  joined(visit && `${momentIn(visit.zone, visit.at)}. ${visit.address.ru}.`, numbered(about))
const joined = (...parts: ReadonlyArray<string | undefined>) =>
  parts.filter((part) => part !== undefined).join(" ")

/** What is said of each kind of notice. */
export const words = {
  markRead: "Пометить как прочитанное",
  remove: "Удалить",
  isUnread: "Не прочитано",
  kinds: {
    "application-submitted": { title: "Заявление отправлено", text: (about) => numbered(about) },
    "application-taken": { title: "Заявление принято в работу", text: (about) => numbered(about) },
    "clarification-asked": {
      title: "Нужны уточнения от вас",
      text: (about) => joined(numbered(about), "Ответьте, чтобы ведомство продолжило.")
    },
    "clarification-answered": { title: "Уточнения отправлены", text: (about) => numbered(about) },
    "application-approved": { title: "Решение положительное", text: (about) => numbered(about) },
    "application-refused": {
      title: "В услуге отказано",
      text: (about) => joined(numbered(about), "Причина — в заявлении.")
    },
    "visit-invited": { title: "Вас приглашают на приём", text: (about) => numbered(about) },
    "application-issued": { title: "Результат выдан", text: (about) => numbered(about) },
    "application-completed": { title: "Услуга оказана", text: (about) => numbered(about) },
    "receipt-signed": {
      title: "Акт о получении подписан",
      text: (about) => joined(numbered(about), "Если это не вы, сообщите нам.")
    },
    "refund-asked": {
      title: "Госпошлину возвращают",
      text: (about) => joined(numbered(about), summed(about))
    },
    "refund-declined": {
      title: "Банк не принял возврат",
      text: (about) => joined(numbered(about), "Ведомство попробует ещё раз.")
    },
    "application-withdrawn": { title: "Заявление отозвано", text: (about) => numbered(about) },
    "application-reminded": {
      title: "Заявление ждёт вас",
      text: (about) => joined(numbered(about), "Срок скоро истечёт.")
    },
    "application-overdue": {
      title: "Срок рассмотрения прошёл",
      text: (about) => joined(numbered(about), "Мы напомнили ведомству.")
    },
    "appointment-booked": { title: "Вы записаны на приём", text: (about) => visited(about) },
    "appointment-moved": { title: "Приём перенесён", text: (about) => visited(about) },
    "appointment-cancelled": { title: "Запись на приём отменена", text: (about) => visited(about) },
    "appointment-reminded": { title: "Завтра вас ждут на приёме", text: (about) => visited(about) },
    "appointment-missed": { title: "Приём прошёл без вас", text: (about) => visited(about) },
    "charge-raised": { title: "Новое начисление", text: (about) => summed(about) },
    "payment-settled": {
      title: "Оплата прошла",
      text: (about) => joined(summed(about), "Квитанция — в «Платежах».")
    },
    "payment-failed": {
      title: "Оплата не прошла",
      text: (about) => joined(summed(about), "Деньги не списаны. Попробуйте ещё раз.")
    },
    "payment-refunded": { title: "Деньги возвращены", text: (about) => summed(about) },
    "document-issued": { title: "Новый документ", text: () => "Он в «Моих документах»." },
    "consent-granted": { title: "Согласие дано", text: () => "Его можно отозвать в «Согласиях»." },
    "consent-revoked": {
      title: "Согласие отозвано",
      text: () => "Ведомство больше не видит эти данные."
    },
    "consent-expired": {
      title: "Согласие истекло",
      text: () => "Ведомство больше не видит эти данные."
    },
    "identity-confirmed": {
      title: "Личность подтверждена",
      text: () => "Вам доступны новые услуги."
    },
    "identity-refused": {
      title: "Личность не подтверждена",
      text: () => "Посмотрите причину и попробуйте снова."
    },
    "identity-more-wanted": {
      title: "Нужно кое-что ещё",
      text: () => "Чтобы подтвердить личность, дополните данные."
    },
    "bank-linked": { title: "Банк привязан", text: () => "Если это не вы, отвяжите его." },
    "bank-unlinked": { title: "Банк отвязан", text: () => undefined },
    "profile-changed": {
      title: "Данные профиля изменены",
      text: () => "Изменение можно отменить в «Моих данных»."
    },
    "new-device": {
      title: "Вход с нового устройства",
      text: () => "Если это не вы, завершите сеанс и смените пароль."
    },
    "password-changed": {
      title: "Пароль изменён",
      text: () => "Остальные сеансы завершены."
    },
    "factor-added": { title: "Добавлен способ входа", text: () => "Если это не вы, удалите его." },
    "factor-removed": {
      title: "Удалён способ входа",
      text: () => "Если это не вы, смените пароль."
    },
    "passkey-copied": {
      title: "Ключ входа мог быть скопирован",
      text: () => "Удалите его и создайте новый."
    },
    "recovery-codes-made": {
      title: "Созданы резервные коды",
      text: () => "Прежние больше не действуют."
    },
    "recovery-code-used": {
      title: "Использован резервный код",
      text: () => "Если это не вы, смените пароль."
    },
    "codes-locked": {
      title: "Второй шаг входа закрыт",
      text: () => "Было много неверных кодов. Попробуйте позже."
    },
    "session-evicted": {
      title: "Завершён давний сеанс",
      text: () => "Сеансов стало слишком много."
    }
  } satisfies Record<NoticeKind, Told>
}
