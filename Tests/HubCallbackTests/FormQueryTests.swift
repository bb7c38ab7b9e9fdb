import Testing

@testable import HubCallback

struct FormQueryTests {
  @Test(arguments: [
    ("", [:]), ("a", ["a": ""]), ("a=", ["a": ""]), ("a=b=c&&d=e", ["a": "b=c", "d": "e"]),
    ("hub.mode=x&t=c%27est+moi+%26+%3Ctoi%3E", ["hub.mode": "x", "t": "c'est moi & <toi>"]),
    ("a=%D1%8F%d1%8f", ["a": "яя"]), ("a=%&b=%2&c=%zz", ["a": "%", "b": "%2", "c": "%zz"]),
    ("a=%FF", ["a": "\u{FFFD}"]), ("a=1&a=2", ["a": "2"]),
  ])
  func `fields are read as forms write them`(_ query: String, _ fields: [String: String]) {
    #expect(FormQuery.fields(of: query) == fields)
  }
}
