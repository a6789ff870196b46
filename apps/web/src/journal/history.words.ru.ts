import type { Kind } from "./history.api.ts"

type Named = Readonly<Record<string, string>>

const kinds: Record<Kind, string> = {
  "": "Все действия",
  looks: "Кто смотрел мои данные",
  applications: "Заявления",
  documents: "Документы",
  consents: "Согласия"
}

const whats: Named = {
  application: "заявление",
  document: "приложенный документ",
  "tax-income": "сведения о доходах",
  passport: "паспорт",
  snils: "СНИЛС",
  inn: "ИНН",
  address: "адрес",
  identity: "подтверждение личности",
  scan: "скан документа"
}

const grounds: Named = {
  consent: "по вашему согласию",
  application: "для вашего заявления",
  verification: "для подтверждения личности",
  law: "по закону"
}

const events: Named = {
  DataViewed: "Просмотр данных",
  ApplicationSubmitted: "Заявление отправлено",
  ApplicationDutyPaid: "Госпошлина оплачена",
  ApplicationTaken: "Заявление взято в работу",
  ClarificationAsked: "Запрошено уточнение",
  ClarificationAnswered: "Ответ на уточнение",
  ApplicationAmended: "Заявление изменено",
  ApplicationDataFetched: "Получены данные из реестра",
  ApplicationApproved: "Заявление одобрено",
  ApplicationRefused: "В услуге отказано",
  ApplicationResultAttached: "Готов результат",
  VisitInvited: "Результат готов к выдаче",
  ApplicationIssued: "Результат выдан",
  ApplicationCompleted: "Услуга оказана",
  ApplicationWithdrawn: "Заявление отозвано",
  ApplicationReminded: "Напоминание о сроке",
  ApplicationOverdue: "Срок рассмотрения прошёл",
  DocumentUploaded: "Документ загружен",
  DocumentChanged: "Документ изменён",
  DocumentRemoved: "Документ удалён",
  DocumentIssued: "Выдан документ",
  ConsentGranted: "Дано согласие",
  ConsentNarrowed: "Согласие сужено",
  ConsentRevoked: "Согласие отозвано",
  ConsentExpired: "Срок согласия истёк",
  ChargeRaised: "Новое начисление",
  ChargeSettled: "Начисление оплачено",
  PaymentStarted: "Оплата начата",
  PaymentSettled: "Оплата прошла",
  PaymentFailed: "Оплата не прошла",
  OperationConfirmed: "Действие подтверждено",
  ProfileSectionChanged: "Данные профиля изменены",
  SessionOpened: "Вход в кабинет",
  SessionEnded: "Выход из кабинета",
  PasswordChanged: "Пароль изменён",
  PasskeyAdded: "Добавлен ключ входа",
  PasskeyRemoved: "Удалён ключ входа",
  AccountRegistered: "Создан кабинет",
  SignedIn: "Вход в кабинет",
  SignedOut: "Выход из кабинета",
  SignInRefused: "Неудачная попытка входа",
  SessionEvicted: "Сеанс вытеснен новым",
  NewDeviceMet: "Вход с нового устройства",
  DeviceTrusted: "Устройство стало доверенным",
  DeviceForgotten: "Устройство больше не доверенное",
  SettingsChanged: "Изменены настройки",
  FactorProven: "Повторное подтверждение личности",
  PasskeyRenamed: "Ключ входа переименован",
  PasskeyCopied: "Отклонена возможная копия ключа входа",
  AuthenticatorAppAdded: "Подключено приложение-аутентификатор",
  AuthenticatorAppRemoved: "Отключено приложение-аутентификатор",
  CodesSwitchedOn: "Включены коды в сообщениях",
  CodesSwitchedOff: "Отключены коды в сообщениях",
  PrimaryFactorChosen: "Выбран основной способ подтверждения",
  RecoveryCodesMade: "Созданы резервные коды",
  RecoveryCodeUsed: "Использован резервный код",
  SecondFactorLocked: "Коды заблокированы: много неверных попыток",
  LevelChanged: "Изменился уровень учётной записи"
}

const offices: Named = {
  portal: "Портал",
  treasury: "Казначейство",
  "tax-income-registry": "Реестр налоговой службы"
}

export const words = {
  title: "История действий",
  lead: "Всё, что происходило с вашими данными: кто, что и на каком основании.",
  show: "Показать",
  none: "Здесь пока пусто",
  noneText: "Действия появятся, как только они произойдут.",
  you: "Вы",
  clerk: (agency: string) => `Сотрудник: ${agency}`,
  clerkOfPortal: "Сотрудник портала",
  office: (name: string) => `Система: ${name}`,
  number: (number: string) => `Заявление № ${number}`,
  other: "Действие в кабинете",
  offices,
  kinds,
  whats,
  grounds,
  events
}
