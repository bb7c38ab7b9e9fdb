package import FoundationEssentials

/// Where a text lies in a document's bytes.
package struct TextRange: Sendable, Equatable {
  let start: Int
  let end: Int

  var isEmpty: Bool { start == end }
}

/// A feed as it was read: its own data, and its entries with each field as the feed gives it.
///
/// The texts lie in one array of bytes; strings are made when they are asked for.
package struct FeedDocument: Sendable {
  package internal(set) var format: FeedFormat
  package internal(set) var hints = PollingHints()
  /// WebSub hubs, absolute, in order.
  package internal(set) var hubs: [String] = []
  /// The feed's own name for its address, absolute: what a WebSub hub is asked about.
  package internal(set) var selfLink: String?
  /// BCP 47 as declared; underscores made hyphens.
  package internal(set) var language: String?
  package internal(set) var entries: [FeedEntry] = []
  /// True when the document ends before its root element does: what stood behind is not known.
  package internal(set) var isCutOff = false

  var titleRange: TextRange?
  /// All texts, UTF-8 wherever the feed was.
  var bytes: [UInt8] = []

  init(format: FeedFormat) {
    self.format = format
  }

  /// The feed's title, as the feed gives it.
  package var title: String? { text(titleRange) }

  /// The feed's title as plain text.
  package var plainTitle: String? {
    guard let titleRange, !titleRange.isEmpty else { return nil }
    return bytes.withUnsafeBufferPointer {
      PlainText.line(UnsafeBufferPointer(rebasing: $0[titleRange.start..<titleRange.end]))
    }
  }

  /// A field of an entry, as the feed gives it: perhaps with markup.
  package func text(_ range: TextRange?) -> String? {
    guard let range, !range.isEmpty else { return nil }
    return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }
}

/// An entry of a feed; read its texts by `FeedDocument.text`.
package struct FeedEntry: Sendable {
  package internal(set) var id: TextRange?
  package internal(set) var title: TextRange?
  /// Absolute where a base was known.
  package internal(set) var link: TextRange?
  package internal(set) var summary: TextRange?
  package internal(set) var content: TextRange?
  /// The whole text as given to a search engine (Yandex).
  package internal(set) var fullText: TextRange?
  package internal(set) var published: Date?
  package internal(set) var updated: Date?
  package internal(set) var authors: [TextRange] = []
  package internal(set) var categories: [TextRange] = []
  package internal(set) var language: String?
  /// The feed or paper that the entry was taken from.
  package internal(set) var source: TextRange?
  /// Whether the texts may hold markup; false where the format says that they are plain.
  var plainFields: PlainFields = []

  struct PlainFields: OptionSet {
    let rawValue: UInt8
    static let title = PlainFields(rawValue: 1)
    static let summary = PlainFields(rawValue: 2)
    static let content = PlainFields(rawValue: 4)
  }
}
