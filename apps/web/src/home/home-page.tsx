import { PageHeader } from "@opora/ui/page-header/page-header"
import { words } from "./home.words.ts"

/**
 * «Главная»: what waits for the citizen first, then what they have. Written as every page is:
 * words in `home.words.{ru,en}.ts`, questions to the API in `*.api.ts`, parts in files of their own,
 * the page as the default export, and a line in `app/routes.tsx`.
 */
const HomePage = () => <PageHeader title={words().hello(undefined)} />

export default HomePage
