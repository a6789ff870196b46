import { PageHeader } from "@opora/ui/page-header/page-header"
import { Stack } from "@opora/ui/stack/stack"
import { ActiveDevices } from "./active-devices.tsx"
import { words } from "./devices.words.ts"
import { IdleMinutesChoice } from "./idle-minutes.tsx"
import { SignInHistoryList } from "./sign-in-history.tsx"
import { TrustedDeviceList } from "./trusted-devices.tsx"

/** «Активные устройства»: where the account is open, which devices are trusted, and who came in. */
const DevicesPage = () => (
  <>
    <PageHeader title={words().title} lead={words().lead} />
    <Stack gap="l" width="text">
      <ActiveDevices />
      <TrustedDeviceList />
      <IdleMinutesChoice />
      <SignInHistoryList />
    </Stack>
  </>
)

export default DevicesPage
