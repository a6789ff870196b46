/** An hour, in milliseconds. */
const hour = 3_600_000

/** So many hours from now. */
export const inHours = (hours: number): string => new Date(Date.now() + hours * hour).toISOString()

const title = { ru: "Заграничный паспорт", en: "Foreign passport" }
export const number = "8037-8720-4624-1675"

/** A case as the queue tells of it. */
export const summary = (more: object = {}) => ({
  number,
  service: "foreign-passport",
  title,
  status: "accepted",
  turn: "agency",
  submittedAt: inHours(-5),
  updatedAt: inHours(-5),
  limit: inHours(29.5),
  overdue: false,
  ...more
})

const label = (ru: string) => ({ ru, en: ru })
const photo = "0190a000-0000-7000-8000-0000000000a1"
const scan = "0190a000-0000-7000-8000-0000000000a2"

/** A case in work, as the clerk who opened it sees it. */
export const caseInWork = (more: object = {}) => ({
  number,
  version: 3,
  corrections: [],
  title,
  status: "in-work",
  state: "in-work",
  turn: "agency",
  submittedAt: inHours(-5),
  since: inHours(-1),
  limit: inHours(30),
  expectedBy: inHours(200),
  clock: { is: "running", dueBy: inHours(200) },
  overdue: false,
  steps: [
    {
      id: "person",
      title: label("Заявитель"),
      fields: [
        { id: "birthPlace", kind: "text", label: label("Место рождения") },
        { id: "sex", kind: "text", label: label("Пол") },
        { id: "sure", kind: "consent", label: label("Подтверждаю") }
      ]
    },
    {
      id: "files",
      title: label("Фото и сканы"),
      fields: [
        {
          id: "photo",
          kind: "file",
          label: label("Фотография"),
          accept: ["png", "pdf"],
          maxFiles: 2,
          maxMegabytes: 5
        }
      ]
    }
  ],
  refusals: [label("Выезд ограничен судом.")],
  answers: {
    birthPlace: "Москва",
    sex: "Женский",
    sure: true,
    photo: [
      { id: photo, name: "фото.png", size: 100 },
      { id: scan, name: "скан.pdf", size: 100 }
    ]
  },
  fetched: {},
  sealed: [],
  dutyPaid: true,
  moves: ["ask", "approve", "refuse"],
  history: [{ at: inHours(-5), type: "ApplicationSubmitted", by: "citizen" }],
  ...more
})

export const standing = (more: object = {}) => ({
  version: 3,
  status: "in-work",
  turn: "agency",
  ...more
})
