internal import ArticleModel
package import FoundationEssentials

/// Dates of HTTP headers, in the three forms of RFC 9110 section 5.6.7.
package enum HTTPDate {
  package static func date(from text: String) -> Date? {
    let words = text.split { " ,-\t".contains($0) }.map(String.init)
    guard words.count >= 5 else { return nil }
    if let month = month(words[1]) {  // Sun Nov  6 08:49:37 1994
      return date(year: words[4], month, day: words[2], time: words[3])
    }
    guard let month = month(words[2]),
      ["GMT", "UTC", "UT", "+0000"].contains(words[5].uppercased())
    else { return nil }
    return date(year: words[3], month, day: words[1], time: words[4])
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func month(_ name: String) -> Int? {
    months.firstIndex(of: name.prefix(3).lowercased()).map { $0 + 1 }
  }

  private static func date(year: String, _ month: Int, day: String, time: String) -> Date? {
    guard var year = Int(year), let day = Int(day), 1...31 ~= day, time.utf8.count == 8
    else { return nil }
    if year < 100 { year += year < 70 ? 2000 : 1900 }
    let text = "\(pad(year, 4))-\(pad(month, 2))-\(pad(day, 2))T\(time)Z"
    return RFC3339.date(from: text)
  }

  private static func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
