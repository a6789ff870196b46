import type { Words } from "./texts.ts"

/** " № 123", if there is a number. */
const no = (number: string | undefined): string => (number ? ` № ${number}` : "")

export const wordsRu: Words = {
  portal: "Опора",
  purpose: {
    registration: "для регистрации",
    "second-factor": "для входа (второй шаг)",
    operation: "для подтверждения операции"
  },
  code: (code, purpose, operation) =>
    `${code} — код ${purpose}${operation ? ` *${operation}` : ""} на портале «Опора».`,
  lives: (minutes) => `Код действует ${minutes} мин. и подходит один раз.`,
  secret: "Никому не сообщайте его, даже сотруднику.",
  codeSubject: "Код подтверждения",
  notYou: "Если вы ничего не запрашивали, просто не отвечайте: без кода никто ничего не сделает.",
  registered: {
    subject: "У вас уже есть учётная запись",
    sms: "Опора: на этот номер уже есть учётная запись. Войдите с паролем. Если вы не регистрировались, ничего делать не нужно.",
    letter:
      "Кто-то пытался зарегистрироваться на портале «Опора» с этим адресом, а у вас уже есть учётная запись. Если это были вы, войдите с паролем. Если не вы, ничего делать не нужно: учётная запись в безопасности."
  },
  named: (number, service) => `${number} («${service}»)`,
  notice: {
    "application-submitted": (number) => `заявление${no(number)} отправлено.`,
    "application-taken": (number) => `заявление${no(number)} принято в работу.`,
    "clarification-asked": (number) => `по заявлению${no(number)} нужны уточнения от вас.`,
    "clarification-answered": (number) => `уточнения по заявлению${no(number)} отправлены.`,
    "application-approved": (number) => `по заявлению${no(number)} принято положительное решение.`,
    "application-refused": (number) =>
      `по заявлению${no(number)} отказано. Причина — в личном кабинете.`,
    "visit-invited": (number) => `по заявлению${no(number)} вас приглашают на приём.`,
    "application-issued": (number) => `результат по заявлению${no(number)} выдан.`,
    "application-completed": (number) => `услуга по заявлению${no(number)} оказана.`,
    "receipt-signed": (number) =>
      `акт о получении по заявлению${no(number)} подписан. Если это не вы, сообщите нам.`,
    "refund-asked": (number) => `госпошлину по заявлению${no(number)} возвращают.`,
    "refund-declined": (number) =>
      `банк не принял возврат госпошлины по заявлению${no(number)}. Ведомство попробует ещё раз.`,
    "application-withdrawn": (number) => `заявление${no(number)} отозвано.`,
    "application-reminded": (number) => `заявление${no(number)} ждёт вас: срок скоро истечёт.`,
    "application-overdue": (number) =>
      `срок рассмотрения заявления${no(number)} прошёл. Мы напомнили ведомству.`,
    "appointment-booked": (number, visit) =>
      `вы записаны на приём: ${visit}. Заявление${no(number)}.`,
    "appointment-moved": (number, visit) =>
      `приём перенесён. Новое время: ${visit}. Заявление${no(number)}.`,
    "appointment-cancelled": (number, visit) =>
      `запись на приём отменена: ${visit}. Заявление${no(number)}.`,
    "appointment-reminded": (number, visit) =>
      `завтра вас ждут на приёме: ${visit}. Заявление${no(number)}.`,
    "appointment-missed": (number, visit) =>
      `приём прошёл без вас: ${visit}. Выберите другое время. Заявление${no(number)}.`,
    "charge-raised": () => "появилось новое начисление к оплате.",
    "payment-settled": () => "оплата прошла. Квитанция — в личном кабинете.",
    "payment-failed": () => "оплата не прошла, деньги не списаны.",
    "payment-refunded": () => "деньги за платёж возвращены.",
    "document-issued": () => "в «Моих документах» появился новый документ.",
    "consent-granted": () => "вы дали согласие на передачу данных.",
    "consent-revoked": () => "согласие на передачу данных отозвано.",
    "consent-expired": () => "срок согласия на передачу данных истёк.",
    "identity-confirmed": () => "личность подтверждена.",
    "identity-refused": () => "подтвердить личность не удалось. Причина — в личном кабинете.",
    "identity-more-wanted": () => "для подтверждения личности нужно кое-что ещё.",
    "bank-linked": () => "к учётной записи привязан банк.",
    "bank-unlinked": () => "банк отвязан от учётной записи.",
    "profile-changed": () => "изменены данные профиля.",
    "new-device": () =>
      "вход с нового устройства. Если это не вы, завершите сеансы и смените пароль.",
    "password-changed": () =>
      "пароль изменён, остальные сеансы завершены. Если это не вы, сообщите нам.",
    "factor-added": () => "добавлен способ входа. Если это не вы, сообщите нам.",
    "factor-removed": () => "удалён способ входа. Если это не вы, сообщите нам.",
    "passkey-copied": () => "ключ входа мог быть скопирован. Удалите его и создайте новый.",
    "recovery-codes-made": () => "созданы новые резервные коды, прежние не действуют.",
    "recovery-code-used": () => "использован резервный код. Если это не вы, сообщите нам.",
    "codes-locked": () => "второй шаг входа временно закрыт: было много неверных кодов.",
    "session-evicted": () => "самый давний сеанс завершён: их стало слишком много."
  },
  noticeSubject: "Новое уведомление на портале «Опора»",
  readMore: (address) => `Подробности — в разделе «Уведомления»: ${address}`,
  signature: "Портал «Опора». Отвечать на это письмо не нужно."
}
