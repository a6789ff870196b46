import type { Person } from "./person.ts"

/** The people of the demonstration. Their numbers are made up, and their check digits are right. */
export const demoPeople: ReadonlyArray<Person> = [
  {
    id: "anna",
    family: "Ёлкина",
    given: "Анна",
    patronymic: "Сергеевна",
    birthDate: "1990-04-12",
    phone: "+79001234501",
    snils: "11223344191",
    inn: "770123450148",
    passport: { series: "4510", number: "123451", issuedOn: "2010-05-20" }
  },
  {
    id: "boris",
    family: "Смирнов",
    given: "Борис",
    patronymic: "Петрович",
    birthDate: "1985-11-03",
    phone: "+79001234502",
    snils: "14567890206",
    inn: "780234560216",
    passport: { series: "4012", number: "234562", issuedOn: "2012-02-14" }
  },
  {
    id: "gulnara",
    family: "Хабибуллина",
    given: "Гульнара",
    patronymic: "Рашидовна",
    birthDate: "1978-07-29",
    phone: "+79001234503",
    snils: "16789012307",
    inn: "165545670317",
    passport: { series: "9203", number: "345673", issuedOn: "2003-08-11" }
  },
  {
    id: "timur",
    family: "Ким",
    given: "Тимур",
    patronymic: "",
    birthDate: "2001-01-30",
    phone: "+79001234504",
    snils: "17890123494",
    inn: "500356780460",
    passport: { series: "4621", number: "456784", issuedOn: "2021-03-02" }
  }
]
