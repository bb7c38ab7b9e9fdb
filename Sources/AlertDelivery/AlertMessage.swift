internal import FoundationEssentials
package import StoryModel

/// An alert in plain words: what happened, who said it, how firm it is, the quote, the link.
///
/// Every text is on one line and free of control characters; none is escaped or cut yet.
package struct AlertMessage: Sendable, Equatable {
  package let title: String
  package let sentences: [String]
  /// The quote without quotation marks.
  package let quote: String?
  /// The quotation marks of the reader's language.
  package let openingMark: String
  package let closingMark: String
  package let link: Link?
  /// Number and id, for the receiver's own search.
  package let footer: String

  package struct Link: Sendable, Equatable {
    package let title: String
    /// An http or https address of at most 1000 bytes.
    package let address: String
  }

  package init(_ alert: Alert, in language: MessageLanguage = .english) {
    title = AlertMessage.title(of: alert, in: language).onOneLine
    sentences = AlertMessage.sentences(on: alert, in: language).map(\.onOneLine)
      .filter { !$0.isEmpty }
    quote = alert.voice.map { $0.quote.onOneLine }.flatMap { $0.isEmpty ? nil : $0 }
    (openingMark, closingMark) = language.quotes
    link = AddressText.link(alert.voice?.url).map { address in
      let title = alert.voice?.title.onOneLine ?? ""
      return Link(title: title.isEmpty ? language.readMore : title, address: address)
    }
    footer = "#\(alert.seq) · \(alert.id)".onOneLine
  }

  private static func title(of alert: Alert, in language: MessageLanguage) -> String {
    var headline = language.headlines[alert.type] ?? alert.type.rawValue
    if alert.type == .blind, let news = alert.coverage {
      if news.covered.alive > 0 { headline = language.watch.partlyCovered() }
      headline += ", \(language.watch.headline(news.cause))"
    }
    let mark = alert.test && alert.type != .ping ? "[\(language.test)] " : ""
    let development = alert.development.map {
      language.development(title: $0.title, kind: $0.kind, phase: $0.phase, id: $0.id)
    }
    let subject = [development, alert.story?.title]
    let parts = subject.compactMap { $0 } + [alert.endpoint].compactMap { $0 }
    guard !parts.isEmpty else { return mark + headline }
    return "\(mark)\(headline): \(parts.joined(separator: " — "))"
  }

  private static func sentences(on alert: Alert, in language: MessageLanguage) -> [String] {
    guard alert.digest == nil, alert.coverage == nil else { return language.notes(of: alert) }
    let official = alert.evidence.contains(where: \.official)
    var sentences = [language.event(alert.type, official)]
    sentences += particulars(of: alert, in: language)
    sentences += sources(of: alert, official: official, in: language)
    if alert.atStart { sentences.append(language.atStart) }
    if let endpoint = alert.endpoint { sentences.append(language.endpoint(endpoint)) }
    return sentences + language.notes(of: alert)
  }

  private static func particulars(of alert: Alert, in language: MessageLanguage) -> [String] {
    switch alert.type {
    case .postponed:
      [
        language.promised(
          day(alert.promise?.was, in: language), day(alert.promise?.now, in: language))
      ]
    case .overdue: [language.passed(day(alert.promise?.was ?? alert.promise?.now, in: language))]
    case .partial:
      (alert.development?.phase).flatMap { language.phaseNames[$0] }
        .map { [language.stillAwaited($0)] } ?? []
    case .reversed: alert.undoes.map { [language.undoes($0)] } ?? []
    default: []
    }
  }

  private static func day(_ promise: Promise?, in language: MessageLanguage) -> String {
    if let day = promise?.by ?? promise?.from { return language.written(day) }
    guard let words = promise?.words, !words.isEmpty else { return language.unknownDay }
    return language.quotes.open + words + language.quotes.close
  }

  private static func sources(
    of alert: Alert, official: Bool, in language: MessageLanguage
  ) -> [String] {
    guard let first = alert.evidence.first else { return [] }
    let time = language.written(first.published ?? first.seen)
    guard alert.type.claimsEvent else { return [language.source(first.publisher, time)] }
    var sentences = [language.first(first.publisher, time)]
    let others = alert.families.filter { $0 != first.publisher }
    if !others.isEmpty { sentences.append(language.others(others.joined(separator: ", "))) }
    if alert.type != .rumoured {
      sentences.append(language.firmness(max(alert.families.count, 1), official))
    }
    return sentences
  }
}
