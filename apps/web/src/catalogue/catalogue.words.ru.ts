import { pluralIn } from "@opora/ui/i18n/plural"

const count = pluralIn("ru")

export const words = {
  title: "Услуги",
  lead: "Найдите услугу по названию, коду или жизненной ситуации.",
  search: "Поиск услуги",
  searchHint: "Слова в кавычках ищем как точную фразу: «по месту жительства»",
  filters: "Фильтры",
  category: "Категория",
  situation: "Жизненная ситуация",
  kind: "Как получить",
  kinds: { online: "Онлайн", visit: "С посещением", certificate: "Справка" },
  term: "Срок",
  terms: { "0": "Сразу", "1": "До 1 дня", "10": "До 10 дней", "30": "До 30 дней" },
  document: "Нужный документ",
  status: "Приём заявлений",
  statuses: { open: "Открыт", suspended: "Приостановлен" },
  any: "Любой вариант",
  clear: "Сбросить",
  popular: "Популярные услуги",
  categories: "Категории",
  situations: "Жизненные ситуации",
  found: (services: number) =>
    services === 0
      ? "Ничего не нашли"
      : count(services, {
          one: "Найдена # услуга",
          few: "Найдены # услуги",
          many: "Найдено # услуг",
          other: "Найдено # услуги"
        }),
  results: "Найденные услуги",
  nothing: "Ничего не нашли",
  nothingText: "Проверьте слова, уберите фильтры или выберите категорию.",
  apply: "Подать заявление",
  suspended: "Приём заявлений приостановлен",
  levels: { basic: "Базовый", standard: "Средний", verified: "Продвинутый" },
  level: (level: string) => `Нужен уровень «${level}»`,
  levelText: "Чтобы подать заявление, повысьте уровень подтверждения личности.",
  raiseLevel: "Подтвердить личность",
  who: "Кто может подать",
  needs: "Какие документы нужны",
  termOf: "Срок",
  fee: "Стоимость",
  agency: "Ведомство",
  result: "Результат",
  delivery: "Как получить результат",
  places: "Где получить",
  refusals: "Когда могут отказать",
  law: "Законы и правила",
  code: "Код услуги"
}
