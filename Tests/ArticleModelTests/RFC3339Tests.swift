import ArticleModel
import FoundationEssentials
import Testing

struct RFC3339Tests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let seconds: Double?
    var testDescription: String { text }
  }

  static let cases = [
    Case(text: "1970-01-01T00:00:00Z", seconds: 0),
    Case(text: "2025-10-10T08:00:00Z", seconds: 1_760_083_200),
    Case(text: "2025-10-10t12:00:00.5+04:00", seconds: 1_760_083_200.5),
    Case(text: "2025-10-10 08:00", seconds: 1_760_083_200),
    Case(text: "2025-10-10", seconds: 1_760_054_400),
    Case(text: "1969-12-31T23:59:59Z", seconds: -1),
    Case(text: "2024-02-29T00:00:00-0130", seconds: 1_709_170_200),
    Case(text: "2025-02-29", seconds: nil),
    Case(text: "2025-10-10T08:00:00Zjunk", seconds: nil),
    Case(text: "10 October 2025", seconds: nil),
    Case(text: "", seconds: nil),
  ]

  @Test(arguments: cases)
  func `a written time is read`(_ example: Case) {
    #expect(RFC3339.date(from: example.text)?.timeIntervalSince1970 == example.seconds)
  }

  @Test(arguments: [-86_401.0, -1, 0, 951_782_399, 1_709_164_800, 4_102_444_800])
  func `what is written is read back`(_ seconds: Double) {
    let date = Date(timeIntervalSince1970: seconds)
    #expect(RFC3339.date(from: RFC3339.string(from: date)) == date)
  }
}
