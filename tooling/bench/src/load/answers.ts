import { scanOf } from "../people.ts"

/** Fifteen right answers to «Регистрация по месту жительства». */
export const answersOf = (citizen: number) => ({
  applicant: { family: "Ёлкина", given: "Анна", patronymic: "Сергеевна" },
  birthDate: "1990-04-12",
  birthPlace: "г. Москва",
  passportSeries: "4510",
  passportNumber: "123451",
  passportIssuedOn: "2010-05-20",
  passportIssuer: "ОВД района Арбат города Москвы",
  phone: "+79001234501",
  newAddress: {
    id: "bench-1",
    text: "119002, Москва, ул. Арбат, д. 12",
    postcode: "119002",
    flat: "7"
  },
  movedOn: today,
  hadAddress: "no",
  basis: "owner",
  withChildren: "no",
  passportScan: [{ id: scanOf(citizen), name: "паспорт.jpg", size: 1000 }],
  truth: true
})

const today = new Date().toISOString().slice(0, 10)
