internal import FoundationEssentials

/// The entry that is being read, with what decides which value of a field wins.
struct OpenEntry {
  var fields = FeedEntry()
  var isOpen = false
  var hasContent = false
  /// Also true when only the content could serve as one.
  var hasSummary = false
  /// How deep the element lay that gave the field: a deeper one never replaces it, so that the
  /// title of an embedded thing does not become the entry's.
  var titleDepth = Int.max
  var summaryDepth = Int.max
  var idDepth = Int.max
}

/// An element whose text may hold markup, while it is open.
struct TextConstruct {
  let opener: FeedElement
  /// What it serves as: a second description serves as content.
  let role: FeedElement
  let isBase64: Bool
  /// The format says that there is no markup in it.
  let isDeclaredPlain: Bool
  /// Markup stands in it as elements, so its text is escaped to tell the two apart.
  var isXHTML: Bool
  /// Open elements inside that have the opener's own name.
  var nested = 0

  init(opener: FeedElement, role: FeedElement, _ attributes: Attributes) {
    self.opener = opener
    self.role = role
    let type = attributes[.type]
    let mode = attributes[.mode]
    isXHTML =
      type.map { $0.equalsIgnoringCase("xhtml") || $0.equalsIgnoringCase("application/xhtml+xml") }
      ?? (opener == .body)
    isDeclaredPlain =
      type.map { $0.equalsIgnoringCase("text") || $0.equalsIgnoringCase("text/plain") } ?? false
    isBase64 =
      mode.map { $0.equalsIgnoringCase("base64") } ?? type.map(Self.isBinary) ?? false
  }

  /// RFC 4287, section 4.1.3.3: a media type that is neither text nor XML comes in base 64.
  private static func isBinary(_ type: UnsafeBufferPointer<UInt8>) -> Bool {
    type.contains(UInt8(ascii: "/")) && !type.startsIgnoringCase("text/")
      && type.position(of: "+xml", from: 0) == nil && type.position(of: "/xml", from: 0) == nil
  }
}

/// Which field an element's text goes to.
extension FeedBuilder {
  /// In an entry, and not in the source it was taken from.
  var isInEntryItself: Bool { flags.contains(.entry) && !flags.contains(.source) }

  mutating func store(_ construct: TextConstruct, _ range: TextRange) {
    guard isInEntryItself else { return storeFeedText(construct.role, range) }
    switch construct.role {
    case .title, .mediaTitle: storeTitle(construct, range)
    case .description, .abstract, .summary: storeSummary(construct, range)
    case .content, .encoded, .body: storeContent(construct, range)
    case .fullText: entry.fields.fullText = range
    default: break
    }
  }

  private mutating func storeTitle(_ construct: TextConstruct, _ range: TextRange) {
    // The first title wins, but one that lies less deep replaces it.
    guard titleDepth < 0 || titleDepth > depth else { return }
    if depth <= entry.titleDepth {
      entry.titleDepth = depth
      entry.fields.title = range
      set(.title, to: construct.isDeclaredPlain)
    }
    // Media titles only stand in until the entry's own comes.
    if construct.role == .title, !range.isEmpty { titleDepth = depth }
  }

  private mutating func storeSummary(_ construct: TextConstruct, _ range: TextRange) {
    entry.hasSummary = true
    guard depth <= entry.summaryDepth else { return }
    entry.summaryDepth = depth
    entry.fields.summary = range
    set(.summary, to: construct.isDeclaredPlain)
  }

  private mutating func storeContent(_ construct: TextConstruct, _ range: TextRange) {
    entry.hasSummary = true
    guard entry.fields.content?.isEmpty ?? true else { return }
    entry.fields.content = range
    set(.content, to: construct.isDeclaredPlain)
  }

  private mutating func set(_ field: FeedEntry.PlainFields, to isPlain: Bool) {
    if isPlain {
      entry.fields.plainFields.insert(field)
    } else {
      entry.fields.plainFields.remove(field)
    }
  }

  private mutating func storeFeedText(_ role: FeedElement, _ range: TextRange) {
    guard role == .title || role == .mediaTitle else { return }
    if flags.contains(.source) {
      if flags.contains(.entry), entry.fields.source == nil, !range.isEmpty {
        entry.fields.source = range
      }
      return
    }
    guard flags.contains(.feed), flags.isDisjoint(with: [.image, .textInput]) else { return }
    guard titleDepth < 0 || titleDepth > depth else { return }
    document.titleRange = range
    if role == .title, !range.isEmpty { titleDepth = depth }
  }

  mutating func storeField(_ element: FeedElement, _ range: Range<Int>) {
    switch element {
    case .link: storeLink(range)
    case .id: storeID(range)
    case .published where isInEntryItself:
      entry.fields.published = FeedDate.parse(bytes(range))
    case .updated where isInEntryItself:
      entry.fields.updated = FeedDate.parse(bytes(range))
    case .author where isInEntryItself, .name where isInEntryItself && isNamingAuthor:
      if !range.isEmpty { entry.fields.authors.append(keep(range)) }
    case .category, .keywords:
      if isInEntryItself, !range.isEmpty { entry.fields.categories.append(keep(range)) }
    case .source:
      if isInEntry, !range.isEmpty, entry.fields.source == nil { entry.fields.source = keep(range) }
    case .language: storeLanguage(range)
    default: storeHint(element, range)
    }
  }

  private var isInEntry: Bool { flags.contains(.entry) }

  private var isNamingAuthor: Bool {
    flags.contains(.author) && flags.isDisjoint(with: [.contributor, .owner])
  }

  private mutating func storeLanguage(_ range: Range<Int>) {
    let tag = Self.languageTag(String(decoding: bytes(range), as: UTF8.self))
    if isInEntryItself {
      entry.fields.language = tag ?? entry.fields.language
    } else if flags.isDisjoint(with: [.source, .image]) {
      document.language = tag ?? document.language
    }
  }

  private mutating func storeHint(_ element: FeedElement, _ range: Range<Int>) {
    guard !isInEntry else { return }
    let text = String(decoding: bytes(range).prefix(32), as: UTF8.self)
    switch element {
    case .ttl: document.hints.ttl = Int(text).flatMap { $0 > 0 ? $0 : nil }
    case .updatePeriod: document.hints.updatePeriod = text.lowercased()
    case .updateFrequency: document.hints.updateFrequency = Int(text).flatMap { $0 > 0 ? $0 : nil }
    case .hour:
      // RSS 0.91 counts to 24.
      if let hour = Int(text), (0...24).contains(hour), document.hints.skipHours.count < 24 {
        document.hints.skipHours.append(hour % 24)
      }
    case .day: if document.hints.skipDays.count < 7 { document.hints.skipDays.append(text) }
    default: break
    }
  }
}
