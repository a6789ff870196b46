/** What a problem says to people, by the last part of its type. */
export const problems = {
  "not-signed-in": "Войдите, чтобы продолжить",
  "not-allowed": "Это действие вам недоступно",
  "level-too-low": "Для этого действия нужен более высокий уровень подтверждения личности",
  "step-up-needed": "Подтвердите, что это вы: введите код или используйте ключ входа",
  "role-missing": "Это может сделать сотрудник с другой ролью",
  "invalid-request": "В запросе есть ошибки",
  "unsupported-media-type": "Запрос должен быть в формате JSON",
  "too-large": "Запрос слишком большой",
  "cross-site": "Запрос пришёл с чужого сайта и отклонён",
  "wrong-host": "Такого адреса здесь нет",
  "too-many-requests": "Слишком много запросов. Подождите немного и попробуйте снова",
  "no-such-page": "По этому адресу ничего нет",
  "key-used-for-another": "Этот ключ повтора уже использован для другого запроса",
  "still-answering": "Такой же запрос ещё выполняется. Повторите через несколько секунд",
  "service-not-found": "Такой услуги нет",
  internal: "Что-то сломалось на нашей стороне. Мы уже знаем об этом"
}

/** How to mend a field, by the code of its error. */
export const codes: Readonly<Record<string, string>> = {
  required: "Заполните это поле",
  unknown: "Этого поля здесь быть не должно",
  "text.too_long": "Сократите текст",
  "cursor.format": "Начните список сначала",
  "limit.range": "Укажите число от 1 до 100",
  "days.format": "Укажите срок целым числом дней",
  "version.format": "Укажите номер версии целым числом",
  "answer.required": "Заполните это поле",
  "answer.choose": "Выберите один из вариантов",
  "answer.address": "Выберите адрес из списка",
  "answer.document": "Выберите документ",
  "answer.file": "Приложите файл",
  "answer.agree": "Поставьте отметку, чтобы продолжить",
  "answer.too_few": "Добавьте хотя бы одну запись",
  "answer.too_many": "Записей слишком много: удалите лишние",
  "answer.too_long": "Сократите текст",
  "answer.form": "Проверьте, как заполнено поле",
  "answer.latin": "Пишите латинскими буквами",
  "answer.digits": "Здесь могут быть только цифры",
  "answer.unknown": "Этого поля в заявлении нет",
  "number.whole": "Укажите целое число",
  "number.too_small": "Число слишком маленькое",
  "number.too_big": "Число слишком большое",
  "money.too_small": "Сумма слишком маленькая",
  "money.too_big": "Сумма слишком большая",
  "day.range": "Проверьте год",
  "file.too_many": "Файлов слишком много: удалите лишние",
  "file.unknown": "Файл не найден: приложите его ещё раз",
  "document.unknown": "Документ не найден: выберите его ещё раз",
  "agency.format": "Выберите ведомство из списка",
  "idempotency_key.length": "Ключ повтора — от 16 до 255 знаков"
}

/** When a code has no words of its own. */
export const otherwise: string = "Проверьте это поле"
