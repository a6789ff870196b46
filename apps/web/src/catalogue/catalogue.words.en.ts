import { pluralIn } from "@opora/ui/i18n/plural"
import type { words as russian } from "./catalogue.words.ru.ts"

const count = pluralIn("en")

export const words: typeof russian = {
  title: "Services",
  lead: "Find a service by its name, its code or a life situation.",
  search: "Search for a service",
  searchHint: "Words in quotes are an exact phrase: “registration of residence”",
  filters: "Filters",
  category: "Category",
  situation: "Life situation",
  kind: "How to get it",
  kinds: { online: "On line", visit: "With a visit", certificate: "Certificate" },
  term: "Term",
  terms: { "0": "At once", "1": "Up to 1 day", "10": "Up to 10 days", "30": "Up to 30 days" },
  document: "Document needed",
  status: "Applications",
  statuses: { open: "Taken", suspended: "Not taken now" },
  any: "Any",
  clear: "Clear",
  popular: "Popular services",
  categories: "Categories",
  situations: "Life situations",
  found: (services) =>
    services === 0
      ? "Nothing was found"
      : count(services, { one: "# service found", other: "# services found" }),
  results: "Services found",
  nothing: "Nothing was found",
  nothingText: "Check the words, take filters away or choose a category.",
  showAll: "Show all services",
  apply: "Apply",
  suspended: "No applications are taken for the time being",
  levels: { basic: "Basic", standard: "Standard", verified: "Verified" },
  level: (level) => `You need the level “${level}”`,
  levelText: "Raise your verification level to apply.",
  raiseLevel: "Verify your identity",
  who: "Who may apply",
  needs: "Which documents are needed",
  termOf: "Term",
  fee: "Fee",
  agency: "Agency",
  result: "Result",
  delivery: "How you get the result",
  places: "Where to collect it",
  refusals: "When it may be refused",
  law: "Laws and rules",
  code: "Code of the service"
}
