internal import FoundationEssentials

/// Makes a feed document out of start tags, end tags and text, from whichever reader.
///
/// The rules by which fields win over each other are those of Python's feedparser, which twenty
/// years of odd feeds have shaped; where it says why, this says so too.
struct FeedBuilder: ~Copyable {
  var document = FeedDocument(format: .rss)
  /// Whether anything was seen that only feeds have.
  private(set) var isFeed = false
  /// The root element's name as written.
  private(set) var rootName = ""
  private(set) var opening = FeedOpening()

  var scope: BaseScope
  var entry = OpenEntry()
  var depth = 0
  var titleDepth = -1
  var flags: Flags = []

  private var frames: [Frame] = []
  /// The texts of the open frames, one behind the other.
  private var scratch = ByteStack()
  /// The finished texts: what becomes the document's bytes.
  private var kept: [UInt8] = []
  /// The open text construct; nil outside of one.
  private var construct: TextConstruct?
  private var isCapturing = false
  /// Whether the open construct holds markup as elements.
  private var isEscaping = false

  struct Flags: OptionSet {
    let rawValue: UInt16
    static let feed = Flags(rawValue: 1)
    static let entry = Flags(rawValue: 2)
    static let image = Flags(rawValue: 4)
    static let textInput = Flags(rawValue: 8)
    static let author = Flags(rawValue: 16)
    static let contributor = Flags(rawValue: 32)
    static let owner = Flags(rawValue: 64)
    static let source = Flags(rawValue: 128)
    static let guidIsLink = Flags(rawValue: 256)
  }

  private struct Frame {
    let key: UInt32
    let start: Int
    let keepsText: Bool
  }

  /// - Parameters:
  ///   - base: the document's address.
  ///   - length: the document's length in bytes, to set memory aside.
  init(base: String, length: Int) {
    scope = BaseScope(base: base)
    kept.reserveCapacity(length)
  }

  /// Whether the next start tag is the root's.
  var isAtRoot: Bool { depth == 0 }

  // MARK: Events

  /// A start tag. `local` is its name without prefix, as written.
  mutating func start(
    _ name: ElementName, local: UnsafeBufferPointer<UInt8>, attributes: Attributes
  ) {
    depth += 1
    scope.enter(attributes, depth: depth)
    if construct != nil {
      if !closesConstruct(name) { return startMarkup(name, local: local) }
      finishConstruct()
    }
    if depth == 1 || opening.root == nil { open(name, local: local, attributes) }
    leaveImage(name)
    handle(name, attributes)
  }

  /// An end tag.
  mutating func end(_ name: ElementName, local: UnsafeBufferPointer<UInt8>) {
    defer { leave() }
    if construct != nil {
      if endMarkup(name, local: local) { return }
      return endConstruct(name.element)
    }
    handleEnd(name)
  }

  /// Text, entities decoded.
  @inline(__always)
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isCapturing else { return }
    if isEscaping {
      Escaping.append(bytes, to: &scratch)
    } else {
      scratch.append(bytes)
    }
  }

  /// One character of ASCII that stood there as a reference.
  @inline(__always)
  mutating func text(_ byte: UInt8) {
    guard isCapturing else { return }
    if isEscaping {
      withUnsafeBytes(of: byte) { text($0.assumingMemoryBound(to: UInt8.self)) }
    } else {
      scratch.append(byte)
    }
  }

  /// The end of input: what is still open is kept.
  consuming func finish() -> FeedDocument {
    if construct != nil { finishConstruct() }
    while let frame = frames.last {
      handleEnd(ElementName(key: frame.key))
      popIfTop(frame.key)
    }
    closeEntry()
    swap(&document.bytes, &kept)
    document.format = FeedFormat.all.first { $0.recognises(opening) } ?? .rss
    document.language = document.language ?? scope.rootLanguage
    return document
  }

  private mutating func leave() {
    scope.leave(depth: depth)
    depth -= 1
  }

  // MARK: Structure

  private mutating func open(
    _ name: ElementName, local: UnsafeBufferPointer<UInt8>, _ attributes: Attributes
  ) {
    opening.root = name.element
    rootName = String(decoding: local, as: UTF8.self)
    opening.version = attributes.string(.version) ?? ""
  }

  /// Notes a namespace that is declared or used: some formats differ in nothing else.
  mutating func note(namespace: String) {
    let namespace = namespace.lowercased()
    if opening.namespaces.count < 64, !opening.namespaces.contains(namespace) {
      opening.namespaces.append(namespace)
    }
  }

  /// Feeds forget to close `image` and `textinput`: an element that cannot stand in them ends them.
  private mutating func leaveImage(_ name: ElementName) {
    guard !flags.isDisjoint(with: [.image, .textInput]), !name.hasPrefix else { return }
    switch name.element {
    case .title, .link, .description: break
    case .address: flags.remove(.textInput)
    case .name: flags.remove(.image)
    default: if !Self.imageKeys.contains(name.key) { flags.subtract([.image, .textInput]) }
    }
  }

  private static let imageKeys: Set<UInt32> = Set(
    ["href", "width", "height"].map { Vocabulary.name($0).key })

  private mutating func handle(_ name: ElementName, _ attributes: Attributes) {
    switch name.element {
    case .rss, .rdf: isFeed = true
    case .feed: (isFeed, flags) = (true, flags.union(.feed))
    case .channel:
      isFeed = true
      flags.insert(.feed)
      readCDF(attributes)
    case .entry: startEntry(name, attributes)
    case .title, .mediaTitle, .description, .abstract, .summary, .content, .encoded, .body,
      .fullText, .subtitle, .rights, .info:
      startConstruct(name.element, attributes)
    case .link: startLink(attributes)
    case .category: startCategory(name, attributes)
    case .image: startContainer(name, .image)
    case .textInput: startContainer(name, .textInput)
    case .source: startContainer(name, .source)
    case .author: startContainer(name, .author)
    case .contributor: startContainer(name, .contributor)
    case .owner: startContainer(name, .owner)
    case .id:
      flags.remove(.guidIsLink)
      if attributes[.isPermaLink].map({ $0.equals("true") }) ?? true { flags.insert(.guidIsLink) }
      push(name.key, keeping: true)
    case .mediaGroup, .html, .svg, .enclosure: break
    case .other: if attributes.isEmpty { push(name.key, keeping: false) }
    default: push(name.key, keeping: true)
    }
  }

  private mutating func startContainer(_ name: ElementName, _ flag: Flags) {
    flags.insert(flag)
    if flag == .image || flag == .textInput || flag == .source { titleDepth = -1 }
    push(name.key, keeping: flag == .author || flag == .source)
  }

  private mutating func startEntry(_ name: ElementName, _ attributes: Attributes) {
    isFeed = true
    closeEntry()
    entry = OpenEntry()
    entry.isOpen = true
    push(name.key, keeping: false)
    flags.insert(.entry)
    flags.subtract([.guidIsLink, .image, .textInput, .author, .contributor, .source])
    titleDepth = -1
    entry.fields.language = attributes.string(.lang).flatMap(Self.languageTag)
    if let about = attributes[.about], !about.isEmpty { entry.fields.id = keep(about) }
    readCDF(attributes)
  }

  mutating func closeEntry() {
    guard entry.isOpen else { return }
    entry.isOpen = false
    flags.remove(.entry)
    document.entries.append(entry.fields)
  }

  /// CDF has link and time as attributes of channel and item.
  private mutating func readCDF(_ attributes: Attributes) {
    if let time = attributes[.lastMod], flags.contains(.entry) {
      entry.fields.updated = FeedDate.parse(time)
    }
    if let address = attributes[.href], flags.contains(.entry) { setLink(keepResolved(address)) }
  }

  // MARK: Frames

  mutating func push(_ key: UInt32, keeping keepsText: Bool) {
    frames.append(Frame(key: key, start: scratch.count, keepsText: keepsText))
    isCapturing = keepsText
  }

  /// The text of the top frame, if it is this element's; nil leaves all as it is.
  private mutating func pop(_ key: UInt32) -> Range<Int>? {
    guard let frame = frames.last, frame.key == key else { return nil }
    frames.removeLast()
    isCapturing = frames.last?.keepsText ?? false
    return frame.start..<scratch.count
  }

  private mutating func popIfTop(_ key: UInt32) {
    if let range = pop(key) { scratch.cut(to: range.lowerBound) }
  }

  // MARK: Text constructs

  private mutating func startConstruct(_ element: FeedElement, _ attributes: Attributes) {
    var role = element
    switch element {
    case .content, .encoded: entry.hasContent = true
    case .description, .summary:
      // A second summary is the text itself: feeds write the short and the long one alike.
      if isInEntryItself, entry.hasSummary, !entry.hasContent {
        role = .content
        entry.hasContent = true
      }
    default: break
    }
    construct = TextConstruct(opener: element, role: role, attributes)
    isEscaping = construct!.isXHTML
    if flags.contains(.entry), let language = attributes.string(.lang).flatMap(Self.languageTag) {
      entry.fields.language = entry.fields.language ?? language
    }
    push(UInt32(element.rawValue), keeping: true)
  }

  /// Markup inside a text becomes part of it, without its attributes.
  private mutating func startMarkup(_ name: ElementName, local: UnsafeBufferPointer<UInt8>) {
    if name.key == UInt32(construct!.opener.rawValue) { construct!.nested += 1 }
    if !construct!.isXHTML {
      // TypePad wraps escaped text into a div.
      if local.equalsIgnoringCase("div") { return }
      construct!.isXHTML = true
      isEscaping = true
    }
    scratch.append(UInt8(ascii: "<"))
    scratch.append(local)
    scratch.append(UInt8(ascii: ">"))
  }

  /// Whether the end tag belongs to markup inside the text.
  private mutating func endMarkup(_ name: ElementName, local: UnsafeBufferPointer<UInt8>) -> Bool {
    if name.key == UInt32(construct!.opener.rawValue) {
      if construct!.nested == 0 { return false }
      construct!.nested -= 1
    } else if name.element == .entry, isLoose {
      return false
    }
    guard construct!.isXHTML else { return true }
    scratch.append(UInt8(ascii: "<"))
    scratch.append(UInt8(ascii: "/"))
    scratch.append(local)
    scratch.append(UInt8(ascii: ">"))
    return true
  }

  /// A field that cannot stand in a text ends it: somebody forgot the end tag, or it was swallowed.
  private func closesConstruct(_ name: ElementName) -> Bool {
    guard isLoose, !name.hasPrefix || name.element == .encoded else { return false }
    switch name.element {
    case .entry, .channel, .id, .published, .description, .encoded:
      return name.element != construct!.opener
    default: return false
    }
  }

  /// Set by the reader that does not check how tags nest.
  var isLoose = false

  private mutating func endConstruct(_ element: FeedElement) {
    let opener = construct!.opener
    finishConstruct()
    if element != opener { handleEnd(ElementName(key: UInt32(element.rawValue))) }
  }

  private mutating func finishConstruct() {
    let closed = construct!
    construct = nil
    isEscaping = false
    guard let range = pop(UInt32(closed.opener.rawValue)) else { return }
    store(closed, keep(closed.isBase64 ? decodeBase64(range) : clean(range)))
    scratch.cut(to: range.lowerBound)
  }

  // MARK: End tags of plain fields

  private mutating func handleEnd(_ name: ElementName) {
    switch name.element {
    case .channel, .feed: flags.remove(.feed)
    case .entry:
      popIfTop(name.key)
      closeEntry()
      return
    case .image: flags.remove(.image)
    case .textInput: flags.remove(.textInput)
    case .contributor: flags.remove(.contributor)
    case .owner: flags.remove(.owner)
    default: break
    }
    defer {
      if name.element == .author { flags.remove(.author) }
      if name.element == .source { flags.remove(.source) }
    }
    guard let range = pop(name.key) else { return }
    if name.element != .other { storeField(name.element, clean(range)) }
    scratch.cut(to: range.lowerBound)
  }

  // MARK: Bytes

  /// Without the white space around it.
  private func clean(_ range: Range<Int>) -> Range<Int> {
    let all = scratch.bytes
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, all[start].isSpace { start += 1 }
    while end > start, all[end - 1].isSpace { end -= 1 }
    return start..<end
  }

  private mutating func decodeBase64(_ range: Range<Int>) -> Range<Int> {
    guard let decoded = Base64.decode(scratch.bytes(range)), Charset.isUTF8(decoded) else {
      return clean(range)
    }
    decoded.withUnsafeBufferPointer { scratch.append($0) }
    return clean(range.upperBound..<scratch.count)
  }

  /// A text of the open frame; not to be kept.
  func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> { scratch.bytes(range) }

  /// Puts a text among the finished ones, with the commonest damage repaired.
  mutating func keep(_ range: Range<Int>) -> TextRange {
    let field = scratch.bytes(range)
    if Mojibake.isPossible(in: field) { return keep(Mojibake.repaired(field)) }
    return keep(field)
  }

  mutating func keep(_ bytes: UnsafeBufferPointer<UInt8>) -> TextRange {
    let start = kept.count
    kept.append(contentsOf: bytes)
    return TextRange(start: start, end: kept.count)
  }

  mutating func keep(_ bytes: [UInt8]) -> TextRange { bytes.withUnsafeBufferPointer { keep($0) } }

  static func languageTag(_ tag: String) -> String? {
    let tag = tag.split(whereSeparator: \.isWhitespace).joined()
    guard (2...35).contains(tag.utf8.count) else { return nil }
    return String(tag.map { $0 == "_" ? "-" : $0 })
  }
}

extension ElementName {
  /// The name of a frame that is still open.
  init(key: UInt32) {
    let element = key < 0x100 ? FeedElement(rawValue: UInt8(key)) ?? .other : .other
    self.init(element: element, key: key, hasPrefix: false)
  }
}
