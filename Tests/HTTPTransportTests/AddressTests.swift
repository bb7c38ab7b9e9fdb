import Testing

@testable import HTTPTransport

struct Reach: Sendable {
  let address: String
  let scope: AddressScope
}

private let reaches: [Reach] =
  [
    (
      .local,
      """
      0.0.0.0 0.1.2.3 127.0.0.1 127.255.255.254 169.254.0.1 169.254.169.254 168.63.129.16 :: ::1
      fe80::1 febf::1 ::ffff:127.0.0.1 ::ffff:169.254.169.254 ::127.0.0.1 64:ff9b::7f00:1
      64:ff9b::a9fe:a9fe 2002:7f00:1:: 2001:0:7f00:1::1 2001:0:808:808:0:0:80ff:fffe ::ffff:0:0
      """
    ),
    (
      .private,
      """
      10.0.0.1 10.255.255.255 100.64.0.1 100.100.100.200 100.127.255.255 172.16.0.1 172.31.255.255
      192.168.0.1 fc00::1 fd00:ec2::254 fec0::1 64:ff9b:1::1 ::ffff:10.0.0.1 64:ff9b::a00:1
      2002:c0a8:1::1 ::10.0.0.1
      """
    ),
    (
      .reserved,
      """
      192.0.0.8 192.0.2.1 192.88.99.1 198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.9 224.0.0.1
      239.255.255.255 240.0.0.1 255.255.255.255 100::1 2001:db8::1 2001:2::1 2001:10::1 3fff::1
      5f00::1 ff02::1 ::ffff:224.0.0.1
      """
    ),
    (
      .open,
      """
      1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.1 100.63.255.255 100.128.0.1 126.255.255.255 128.0.0.1
      169.253.255.255 172.15.255.255 172.32.0.1 192.167.255.255 193.0.0.1 223.255.255.255
      2606:4700::1111 2a00:1450::8a ::ffff:8.8.8.8 64:ff9b::808:808 2002:808:808::1
      """
    ),
  ].flatMap { scope, list in
    list.split(whereSeparator: \.isWhitespace).map { Reach(address: String($0), scope: scope) }
  }

@Suite struct AddressTests {
  @Test(arguments: reaches)
  func `an address is judged by where it leads`(_ reach: Reach) throws {
    #expect(try #require(IPAddress(reach.address)).scope == reach.scope)
  }
}

struct Permission: Sendable {
  let address: String
  let host: String
  let entry: AddressScope?
  let isGiven: Bool

  init(_ address: String, _ host: String, _ entry: AddressScope?, _ isGiven: Bool) {
    self.address = address
    self.host = host
    self.entry = entry
    self.isGiven = isGiven
  }
}

extension AddressTests {
  @Test(arguments: [
    Permission("127.0.0.1", "localhost", nil, true),
    Permission("192.168.1.5", "nas.lan", nil, true),
    Permission("192.168.1.5", "evil.example", .open, false),
    Permission("127.0.0.1", "evil.example", .open, false),
    Permission("192.168.1.6", "nas.lan", .private, true),
    Permission("127.0.0.1", "nas.lan", .private, false),
    Permission("192.168.1.6", "nas.lan", .local, true),
    Permission("8.8.8.8", "dns.google", .open, true),
  ])
  func `a redirect leads no further inside than the configured address`(_ case: Permission) throws {
    let address = try #require(IPAddress(`case`.address))
    #expect(
      AddressAllowance.configured.permits(address, host: `case`.host, entry: `case`.entry)
        == `case`.isGiven)
  }

  @Test(arguments: [
    Permission("10.1.2.3", "hooks.lan", nil, true),
    Permission("::ffff:10.1.2.3", "hooks.lan", nil, true),
    Permission("11.1.2.3", "hooks.lan", nil, true),
    Permission("172.16.0.1", "hooks.lan", nil, false),
    Permission("127.0.0.1", "hooks.lan", nil, false),
    Permission("127.0.0.1", "localhost", nil, true),
    Permission("127.0.0.1", "127.0.0.1", nil, false),
    Permission("192.168.7.7", "other.lan", nil, true),
    Permission("192.168.7.8", "other.lan", nil, false),
    Permission("fd12::1", "other.lan", nil, true),
    Permission("169.254.169.254", "other.lan", nil, false),
    Permission("169.254.169.254", "meta.lan", nil, true),
  ])
  func `a list opens ranges of private networks, and hosts by name`(_ case: Permission) throws {
    let allowed = ["10.0.0.0/8", "localhost", "192.168.7.7", "fc00::/7", "0.0.0.0/0", "Meta.LAN."]
      .compactMap(AllowedAddress.init).filter { $0 != AllowedAddress("0.0.0.0/0") }
    let address = try #require(IPAddress(`case`.address))
    #expect(
      AddressAllowance.listed(allowed).permits(address, host: `case`.host, entry: nil)
        == `case`.isGiven)
  }

  @Test func `a range over everything still opens nothing of this machine`() throws {
    let all = AddressAllowance.listed(["0.0.0.0/0", "::/0"].compactMap(AllowedAddress.init))
    for local in ["127.0.0.1", "::1", "169.254.169.254", "0.0.0.0", "fe80::1"] {
      #expect(!all.permits(try #require(IPAddress(local)), host: "x.example", entry: nil))
    }
  }

  @Test(arguments: [
    "", "10.0.0.0/33", "10.0.0.0/", "/8", "10.0.0.0/+8", "fc00::/129", "host name", "host/8",
    "host:80", "http://host", "host?x", "host#x", "[::1]", "user@host", "10.0.0.0/8/8",
  ])
  func `what is neither range nor host is no allowed address`(_ text: String) {
    #expect(AllowedAddress(text) == nil)
  }

  @Test(arguments: [
    ("http://EXAMPLE.com/a", "example.com", 80), ("https://example.com:8443", "example.com", 8443),
    ("http://2130706433/", "127.0.0.1", 80), ("http://0x7f.1/", "127.0.0.1", 80),
    ("http://[::1]:8080/", "::1", 8080), ("https://example.com./", "example.com", 443),
  ])
  func `an address is read as libcurl reads it`(_ text: String, host: String, port: Int) throws {
    let address = try #require(WebAddress(text))
    #expect(address.host == host)
    #expect(address.port == port)
  }

  @Test(arguments: [
    "", "example.com/feed", "file:///etc/passwd", "ftp://example.com/", "http://",
    "https://user:word@example.com/", "http://example.com:99999/", "http://exa\r\nmple.com/",
    "dict://127.0.0.1:6379/", "http://example.com/\u{0}",
  ])
  func `what is no plain address of the web is refused`(_ text: String) {
    #expect(WebAddress(text) == nil)
  }
}
