/** Where a request comes from, as far as we look. */
export interface Origin {
  /** What the browser says of itself, in two words: "Firefox, Windows". */
  readonly device: string
  /** The address as it may be shown and kept: without its last part. */
  readonly address: string
  /** What counts as one place when tries are counted: an IPv4 address, or the /64 of an IPv6 one. */
  readonly network: string
}

/** Where a request comes from, by its address and its User-Agent. Anything may be in either. */
export const originOf = (ip: string, userAgent: string): Origin => {
  const groups = ipv6Groups(ip)
  const mapped = groups && mappedIpv4(groups)
  if (groups && mapped === undefined) {
    const network = groups.slice(0, 4).map((group) => group.toString(16))
    return {
      device: deviceOf(userAgent),
      address: `${network.slice(0, 3).join(":")}:•`,
      network: `${network.join(":")}::/64`
    }
  }
  const ipv4 = mapped ?? (/^\d{1,3}(\.\d{1,3}){3}$/.test(ip) ? ip : "unknown")
  return {
    device: deviceOf(userAgent),
    address: ipv4 === "unknown" ? "•" : ipv4.replace(/\d+$/, "•"),
    network: ipv4
  }
}

const browsers: ReadonlyArray<readonly [name: string, mark: RegExp]> = [
  ["Яндекс Браузер", /YaBrowser\//],
  ["Edge", /Edg(A|iOS)?\//],
  ["Opera", /OPR\//],
  ["Samsung Internet", /SamsungBrowser\//],
  ["Firefox", /(Firefox|FxiOS)\//],
  ["Chrome", /(Chrome|CriOS|Chromium)\//],
  ["Safari", /Version\/[\d.]+.*Safari\//]
]

const systems: ReadonlyArray<readonly [name: string, mark: RegExp]> = [
  ["Android", /Android/],
  ["iPhone", /iPhone/],
  ["iPad", /iPad/],
  ["Windows", /Windows/],
  ["macOS", /Macintosh/],
  ["ChromeOS", /CrOS/],
  ["Linux", /Linux/]
]

const deviceOf = (userAgent: string): string => {
  const text = userAgent.slice(0, 512)
  const named = [browsers, systems].flatMap((list) => {
    const found = list.find(([, mark]) => mark.test(text))
    return found ? [found[0]] : []
  })
  return named.join(", ") || "•"
}

/** The eight groups of an IPv6 address, or undefined if it is none (RFC 4291, 2.2). */
const ipv6Groups = (ip: string): ReadonlyArray<number> | undefined => {
  const text = ip.replace(/^\[(.*)\]$/, "$1").replace(/%.*$/, "")
  if (!text.includes(":")) return undefined
  const sides = withoutDots(text).split("::")
  if (sides.length > 2) return undefined
  const [head = [], tail = []] = sides.map((side) => (side ? side.split(":") : []))
  const missing = sides.length === 2 ? 8 - head.length - tail.length : 0
  if (missing < 0) return undefined
  const groups = [...head, ...Array.from({ length: missing }, () => "0"), ...tail]
  if (groups.length !== 8 || !groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) {
    return undefined
  }
  return groups.map((group) => Number.parseInt(group, 16))
}

/** "::ffff:192.0.2.1" written with colons alone. */
const withoutDots = (text: string): string =>
  text.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...parts: Array<string>) => {
    const [a = 0, b = 0, c = 0, d = 0] = parts.slice(0, 4).map(Number)
    return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
  })

/** An IPv4 address dressed as IPv6 is that IPv4 address: else one visitor has two names. */
const mappedIpv4 = (groups: ReadonlyArray<number>): string | undefined => {
  const [high = 0, low = 0] = groups.slice(6)
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff
  return isMapped ? [high >> 8, high & 255, low >> 8, low & 255].join(".") : undefined
}
