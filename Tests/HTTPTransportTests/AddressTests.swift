import HTTPTransport
import Testing

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
