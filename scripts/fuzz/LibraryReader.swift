internal import CXML2
internal import Glibc

/// Hands a document to the builder as libxml2's SAX2 interface reads it: what `StrictReader` is
/// compared with.
final class LibraryReader {
  private var builder: FeedBuilder
  private let entities: EntityTable
  @exclusivity(unchecked) private var names = LibraryNames()
  @exclusivity(unchecked) private var attributes: [Attribute] = []
  private var context: xmlParserCtxtPtr?
  /// Values of the tag in hand that are not where libxml2 put them.
  private var rewritten: [UnsafeMutableBufferPointer<UInt8>] = []

  deinit {
    for value in rewritten { value.deallocate() }
  }

  init(builder: consuming FeedBuilder, entities: [String: [UInt8]]) {
    self.builder = builder
    self.entities = EntityTable(own: entities)
  }

  /// Reads all of a document without prologue; nil when it is not well-formed.
  func read(_ document: UnsafeBufferPointer<UInt8>) -> FeedDocument? {
    // libxml2 guesses an encoding from the first four bytes; these leave it only UTF-8.
    guard document.count >= 4, document.count < Int(Int32.max), document[0] == UInt8(ascii: "<"),
      !document[..<4].contains(0)
    else { return nil }
    let isRead = document.withMemoryRebound(to: CChar.self) { bytes in
      var sax = Self.handler
      guard
        let context = xmlCreatePushParserCtxt(
          &sax, Unmanaged.passUnretained(self).toOpaque(), bytes.baseAddress, 4, nil)
      else { return false }
      self.context = context
      defer {
        if let document = context.pointee.myDoc { xmlFreeDoc(document) }
        xmlFreeParserCtxt(context)
        self.context = nil
      }
      let options =
        XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
        | XML_PARSE_NOWARNING.rawValue
      xmlCtxtUseOptions(context, Int32(options))
      xmlParseChunk(context, bytes.baseAddress! + 4, Int32(bytes.count - 4), 1)
      return context.pointee.wellFormed == 1 && !entities.isExhausted
    }
    guard isRead, builder.isFeed else { return nil }
    var read = FeedBuilder(base: "", length: 0)
    swap(&read, &builder)
    return read.finish()
  }

  // MARK: Callbacks

  // libxml2 only reads the table.
  nonisolated(unsafe) private static let handler: xmlSAXHandler = {
    var sax = xmlSAXHandler()
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    sax.startElementNs = { context, local, prefix, uri, declared, namespaces, count, _, values in
      LibraryReader.with(context) {
        $0.start(local!, prefix, uri, declared, namespaces, count, values)
      }
    }
    sax.endElementNs = { context, local, prefix, uri in
      LibraryReader.with(context) { $0.end(local!, prefix, uri) }
    }
    sax.characters = { context, text, count in
      LibraryReader.with(context) {
        $0.builder.text(UnsafeBufferPointer(start: text, count: Int(count)))
      }
    }
    sax.cdataBlock = { context, text, count in
      LibraryReader.with(context) {
        $0.builder.text(UnsafeBufferPointer(start: text, count: Int(count)))
      }
    }
    sax.getEntity = { context, name in LibraryReader.with(context) { $0.entity(name!) } }
    return sax
  }()

  /// The reader is alive while `read` runs, so nobody need count its owners at each tag.
  @inline(__always)
  private static func with<Result>(
    _ context: UnsafeMutableRawPointer?, _ body: (LibraryReader) -> Result
  ) -> Result {
    Unmanaged<LibraryReader>.fromOpaque(context!)._withUnsafeGuaranteedRef(body)
  }

  private func start(
    _ local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?,
    _ declared: Int32, _ namespaces: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ count: Int32,
    _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    if declared > 0, builder.isAtRoot, let namespaces {
      for index in 0..<Int(declared) {
        if let uri = namespaces[index * 2 + 1] { builder.note(namespace: String(cString: uri)) }
      }
    }
    attributes.removeAll(keepingCapacity: true)
    if count > 0, let values { read(values, Int(count)) }
    let name = names.element(local, prefix, uri)
    let written = UnsafeBufferPointer(start: local, count: name.length)
    attributes.withUnsafeBufferPointer { builder.start(name.name, local: written, attributes: $0) }
  }

  /// Five pointers for each attribute: local name, prefix, namespace, value, end of value.
  private func read(_ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>, _ count: Int) {
    for value in rewritten { value.deallocate() }
    rewritten.removeAll()
    for index in 0..<count {
      guard let local = values[index * 5], let start = values[index * 5 + 3],
        let end = values[index * 5 + 4]
      else { continue }
      let value = withoutEscape(UnsafeBufferPointer(start: start, count: end - start))
      attributes.append(
        Attribute(
          name: names.attribute(local, values[index * 5 + 1], values[index * 5 + 2]), value: value))
    }
  }

  /// SAX2 leaves `&#38;` where an attribute has `&amp;`.
  private func withoutEscape(_ value: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    let text = String(decoding: value, as: UTF8.self)
    guard text.contains("&#38;") else { return value }
    let bytes = Array(
      text.split(separator: "&#38;", omittingEmptySubsequences: false).joined(separator: "&").utf8)
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    rewritten.append(copy)
    return UnsafeBufferPointer(copy)
  }

  private func end(
    _ local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?
  ) {
    let name = names.element(local, prefix, uri)
    builder.end(name.name, local: UnsafeBufferPointer(start: local, count: name.length))
  }

  private func entity(_ name: UnsafePointer<UInt8>) -> xmlEntityPtr? {
    if let predefined = xmlGetPredefinedEntity(name) { return predefined }
    // In an attribute libxml2 takes but the first byte of what we give.
    if context?.pointee.instate == XML_PARSER_ATTRIBUTE_VALUE { return nil }
    return entities.entity(named: name)
  }
}

/// Names looked up once in a document: libxml2 gives equal names the same address.
private struct LibraryNames {
  struct Element {
    var local: UnsafePointer<UInt8>?
    var prefix: UnsafePointer<UInt8>?
    var uri: UnsafePointer<UInt8>?
    var name = ElementName(element: .other, key: 0, hasPrefix: false)
    var length = 0
  }

  private static let size = 128
  private var elements = [Element](repeating: Element(), count: size)
  private var prefixes: [(uri: UnsafePointer<UInt8>, prefix: String?)] = []

  @inline(__always)
  mutating func element(
    _ local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?
  ) -> Element {
    let slot = Self.slot(of: local)
    let found = elements[slot]
    if found.local == local, found.uri == uri, found.prefix == prefix { return found }
    let looked = look(local, prefix, uri)
    elements[slot] = looked
    return looked
  }

  @inline(__always)
  private static func slot(of name: UnsafePointer<UInt8>) -> Int {
    Int((UInt(bitPattern: name) &* 0x9e37_79b9_7f4a_7c15) >> 57) & (size - 1)
  }

  private mutating func usualPrefix(of uri: UnsafePointer<UInt8>) -> String? {
    if let known = prefixes.first(where: { $0.uri == uri }) { return known.prefix }
    let found = Vocabulary.prefix(ofNamespace: String(cString: uri))
    if prefixes.count < 64 { prefixes.append((uri, found)) }
    return found
  }

  private mutating func look(
    _ local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?
  ) -> Element {
    let known = uri.flatMap { usualPrefix(of: $0) }
    let length = strlen(UnsafeRawPointer(local).assumingMemoryBound(to: CChar.self))
    let name = Vocabulary.name(
      prefix: known ?? prefix.map { String(cString: $0) } ?? "",
      local: UnsafeBufferPointer(start: local, count: length))
    return Element(local: local, prefix: prefix, uri: uri, name: name, length: length)
  }

  mutating func attribute(
    _ local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?
  ) -> FeedAttribute {
    let usual = uri.flatMap { usualPrefix(of: $0) }
    return FeedAttribute.named(
      String(cString: local), prefix: prefix.map { usual ?? String(cString: $0) } ?? "")
  }
}
