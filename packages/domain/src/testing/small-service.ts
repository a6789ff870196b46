import * as v from "valibot"
import { Definition } from "../catalogue/definition.ts"
import { minutes, said, smallLife } from "./small-life.ts"

/**
 * A service with every kind of state, whose limits are minutes: small enough for all its histories to
 * be played. The duty is 100 kopecks where `paid` is ticked.
 */
export const smallService: Definition = v.parse(Definition, {
  version: 1,
  card: {
    code: "small-service",
    name: said("Малая услуга"),
    summary: said("Для проверок"),
    about: said("Для проверок"),
    category: "tests",
    situations: [],
    region: "ru",
    agency: { code: "mvd", name: said("Ведомство") },
    kind: "online",
    status: "open",
    level: "standard",
    who: said("Все"),
    needs: [],
    term: { limit: minutes(10), says: said("10 минут") },
    fee: { upTo: 100, says: said("1 рубль") },
    result: said("Результат"),
    refusals: [],
    law: [said("Закон")],
    icon: "document",
    popularity: 1,
    synonyms: { ru: [], en: [] }
  },
  steps: [
    {
      id: "only",
      title: said("Шаг"),
      fields: [
        { id: "reason", kind: "text", label: said("Причина") },
        { id: "note", kind: "text", label: said("Заметка"), required: "false" },
        { id: "paid", kind: "consent", label: said("Платно"), required: "false" }
      ]
    }
  ],
  eligible: [],
  route: '"mvd"',
  offices: [{ code: "mvd", name: said("Ведомство") }],
  sharing: [{ agency: "mvd", data: ["name", "answers"], purpose: said("Решить"), days: 30 }],
  duty: {
    purpose: said("Пошлина"),
    ground: said("Закон"),
    amount: "answers.paid ? 100 : 0",
    dueWithin: { amount: 1, unit: "days" },
    payee: {
      name: said("Казна"),
      inn: "7706074737",
      kpp: "770601001",
      kbk: "18810806000018005110"
    },
    discounts: []
  },
  delivery: [
    { id: "online", kind: "electronic", name: said("Сюда"), says: said("Сюда"), places: [] }
  ],
  life: smallLife
})
