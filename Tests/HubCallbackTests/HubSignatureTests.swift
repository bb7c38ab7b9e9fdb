import HubCallback
import Testing

struct HubSignatureTests {
  static let body = Array("<feed/>".utf8)

  /// Made by `printf '<feed/>' | openssl dgst -METHOD -hmac secret`.
  static let right = [
    "sha1=f38e73e7d772790d36ded9be19b36748b2a27335",
    "sha256=bc34c1a93cc52a1e89787d5bfca33388be4a3190ed87910472a44e4bbb8122c2",
    "sha384=991b82d52d84d0f54f761c9280f24c677925d37e91ac9fb14e89a93aa91f221eb2fea7a97266aadb15dcf06007c6295b",
    "sha512=384ccd8dbbe4e9af2519c641f8c9da094d600f81617283772712527e64841de36bb901fbb336a95fe96811d03de0c574537044d4bdcfc9559aa97e4eec5f8c7a",
  ]

  @Test(arguments: right)
  func `a signature by the secret is right, in letters of either case`(_ header: String) {
    #expect(HubSignature.isRight(header, of: Self.body, secret: "secret"))
    #expect(HubSignature.isRight(header.uppercased(), of: Self.body, secret: "secret"))
  }

  @Test(arguments: right)
  func `another secret, another body or a digit less is wrong`(_ header: String) {
    #expect(!HubSignature.isRight(header, of: Self.body, secret: "Secret"))
    #expect(!HubSignature.isRight(header, of: Self.body + [10], secret: "secret"))
    #expect(!HubSignature.isRight(String(header.dropLast()), of: Self.body, secret: "secret"))
    #expect(!HubSignature.isRight(String(header.dropLast(2)), of: Self.body, secret: "secret"))
  }

  @Test(arguments: ["", "=", "sha256", "sha256=", "md5=00", "sha256=zz", "sha256=\u{660}\u{661}"])
  func `what is no signature is wrong`(_ header: String) {
    #expect(!HubSignature.isRight(header, of: Self.body, secret: "secret"))
  }
}
