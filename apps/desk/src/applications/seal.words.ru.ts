import type { SealedDocument } from "@opora/contract/applications/cases"

const states: Record<SealedDocument["seal"], string> = {
  intact: "Подпись цела",
  broken: "Подпись нарушена",
  lost: "Файл не открывается"
}

export const seal = {
  states,
  issued: (title: string, issuer: string, when: string) =>
    `${title}. Выдано на портале: ${issuer}, ${when}`,
  code: "Номер для проверки:"
}
