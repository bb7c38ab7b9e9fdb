/// A message in parts that fit together into what a service takes, escaped as it wants them.
struct MessageParts {
  let title: String
  let sentences: [String]
  /// In quotation marks.
  let quote: String?
  var link: String?
  let linkTitle: String?
  let footer: String

  /// The link is kept whole; what room it leaves is shared, more than half of it for the quote and
  /// the sentences.
  init(
    _ message: AlertMessage, within limit: TextLimit,
    escape: @escaping (String) -> String = { $0 }
  ) {
    let address = message.link?.address
    let room = limit.count - (address?.utf8.count ?? 0) - MessageParts.separators
    func fit(_ text: String, _ count: Int) -> String {
      text.fitted(TextLimit(count: count, unit: limit.unit), escape: escape)
    }
    title = fit(message.title, min(200, room / 8))
    sentences = fit(message.sentences.joined(separator: "\n"), room / 3)
      .split(separator: "\n").map(String.init)
    quote = message.quote.map { message.openingMark + fit($0, room / 3) + message.closingMark }
    link = address
    linkTitle = message.link.map { fit($0.title, min(200, room / 8)) }
    footer = fit(message.footer, min(100, room / 16))
  }

  /// The most that line breaks, quotation marks and marks around a link take.
  private static let separators = 60

  /// The parts as plain text, the headline first.
  var text: String { title + "\n\n" + textBelowTitle }

  /// The same without the headline, for services that show it apart.
  var textBelowTitle: String {
    let paragraphs: [String?] = [sentences.joined(separator: "\n"), quote, linkLines, footer]
    return paragraphs.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// The headline and the link.
  var minimalText: String { [title, link].compactMap { $0 }.joined(separator: "\n") }

  private var linkLines: String? {
    guard let link else { return nil }
    return linkTitle.map { $0 + "\n" + link } ?? link
  }
}

extension String {
  /// Puts U+2060, which shows nothing, after each `@`, so that no name after it is called.
  var withoutMentions: String { replacing("@", with: "@\u{2060}") }

  /// Each of `characters` with a backslash before it.
  func backslashed(_ characters: String) -> String {
    var text = ""
    for scalar in unicodeScalars {
      if characters.unicodeScalars.contains(scalar) { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return text
  }

  /// `&`, `<` and `>`, and both quotes, as HTML writes them.
  var asHTML: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
