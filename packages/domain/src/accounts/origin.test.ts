import { describe, expect, test } from "vitest"
import { originOf } from "./origin.ts"

describe("the place a request comes from", () => {
  test.each([
    ["203.0.113.7", "203.0.113.7", "203.0.113.•"],
    ["::ffff:203.0.113.7", "203.0.113.7", "203.0.113.•"],
    ["::FFFF:CB00:7107", "203.0.113.7", "203.0.113.•"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64", "2001:db8:1:•"],
    ["2001:0db8:0001:0002::", "2001:db8:1:2::/64", "2001:db8:1:•"],
    ["[2001:db8:1:2::9%eth0]", "2001:db8:1:2::/64", "2001:db8:1:•"],
    ["::1", "0:0:0:0::/64", "0:0:0:•"]
  ])("%s counts as %s and is shown as %s", (ip, network, address) => {
    expect(originOf(ip, "")).toMatchObject({ network, address })
  })

  test("every address of one /64 is one place, and the next /64 is another", () => {
    const network = (ip: string) => originOf(ip, "").network
    expect(network("2001:db8:1:2:ffff::1")).toBe(network("2001:db8:1:2::2"))
    expect(network("2001:db8:1:3::2")).not.toBe(network("2001:db8:1:2::2"))
  })

  test.each(["", "localhost", "1:2:3", "1::2::3", "12345::1", "1.2.3", "'; drop table"])(
    "%j is no place",
    (ip) => {
      expect(originOf(ip, "")).toMatchObject({ network: "unknown", address: "•" })
    }
  )
})

describe("the device a request comes from", () => {
  test.each([
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0.0.0 Safari/537.36", "Chrome, Windows"],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Linux"],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile/15E148 Safari/604.1",
      "Safari, iPhone"
    ],
    [
      "Mozilla/5.0 (Linux; Android 16) Chrome/140.0 YaBrowser/26.1 Mobile Safari/537.36",
      "Яндекс Браузер, Android"
    ],
    ["Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0", "Edge, Windows"],
    ["curl/8.0", "•"],
    ["", "•"]
  ])("%s is %s", (userAgent, device) => {
    expect(originOf("203.0.113.7", userAgent).device).toBe(device)
  })
})
