/** Digits nobody else in this run has. */
const digits = (count: number): string =>
  Array.from({ length: count }, () => Math.floor(Math.random() * 10)).join("")

const weighed = (number: string, weights: ReadonlyArray<number>): number =>
  weights.reduce((sum, weight, place) => sum + weight * Number(number[place]), 0)

const snils = (): string => {
  const number = `1${digits(8)}`
  const check = (weighed(number, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100
  return number + String(check).padStart(2, "0")
}

const inn = (): string => {
  const first = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]
  const number = `77${digits(8)}`
  const eleven = number + ((weighed(number, first) % 11) % 10)
  return eleven + ((weighed(eleven, [3, ...first]) % 11) % 10)
}

/** A grown-up with numbers of their own, whose check digits are right. The sandbox takes them at their word. */
export const madeUpPerson = () => ({
  family: "Журавлёва",
  given: "Мария",
  patronymic: "Олеговна",
  birthDate: "1991-03-08",
  snils: snils(),
  inn: inn(),
  passport: {
    series: "4512",
    number: `${digits(4)}11`,
    issuedOn: "2011-04-01",
    issuer: "ОВД района Хамовники города Москвы",
    issuerCode: "770-002"
  }
})
export type MadeUpPerson = ReturnType<typeof madeUpPerson>
