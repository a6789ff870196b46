import type { Turn } from "@opora/domain/catalogue/life"
import { status } from "@opora/ui/words/application-status.ru"

const turn: Record<Turn, string> = {
  citizen: "Нужно ваше действие",
  agency: "Действует ведомство",
  outside: "Ждём ответа другой системы",
  nobody: "Действий не требуется"
}

export const words = { status, turn, number: (number: string) => `№ ${number}` }
