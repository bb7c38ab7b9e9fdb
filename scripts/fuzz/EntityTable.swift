internal import CXML2
internal import Glibc

/// Entities in the form in which libxml2 wants them: HTML's, and those of the document itself.
///
/// They are given as predefined ones, so nothing inside them is ever expanded.
final class EntityTable {
  private let own: [String: [UInt8]]
  private var made: [String: xmlEntityPtr] = [:]
  private var spent = 0

  init(own: [String: [UInt8]]) {
    self.own = own
  }

  deinit {
    for entity in made.values {
      free(UnsafeMutableRawPointer(mutating: entity.pointee.content))
      entity.deinitialize(count: 1)
      entity.deallocate()
    }
  }

  /// Whether the document used its own entities for more text than is fit.
  var isExhausted: Bool { spent > Prologue.entityBudget }

  func entity(named name: UnsafePointer<UInt8>) -> xmlEntityPtr? {
    guard !isExhausted else { return nil }
    let key = String(cString: name)
    let found = made[key] ?? make(key)
    if let found { spent += Int(found.pointee.length) }
    return found
  }

  private func make(_ name: String) -> xmlEntityPtr? {
    let letters = Array(name.utf8)
    guard
      let text = own[name]
        ?? letters.withUnsafeBufferPointer(HTMLEntities.character(named:))
        .flatMap(Unicode.Scalar.init).map({ Array(String($0).utf8) }),
      let content = calloc(text.count + 1, 1)?.assumingMemoryBound(to: UInt8.self)
    else { return nil }
    text.withUnsafeBufferPointer { content.update(from: $0.baseAddress!, count: text.count) }
    let entity = xmlEntityPtr.allocate(capacity: 1)
    entity.initialize(to: xmlEntity())
    entity.pointee.type = XML_ENTITY_DECL
    entity.pointee.etype = XML_INTERNAL_PREDEFINED_ENTITY
    entity.pointee.content = content
    entity.pointee.length = Int32(text.count)
    made[name] = entity
    return entity
  }
}
