/// Which prefix stands for which namespace, as declarations come into scope and go out of it.
struct NamespaceScope {
  /// A number for each set of declarations that was in scope; equal for equal sets.
  private(set) var generation = 0
  private var newest = 0
  private var bindings: [Binding] = []
  /// What was in scope before the declarations at this depth.
  private var outer: [(depth: Int, generation: Int, bindings: Int)] = []
  /// What led from one generation to the next: feeds declare the same things in each entry.
  private var steps: [Step] = []
  private var namespaces: [(name: [UInt8], usual: String?)] = []

  /// Declarations in scope at once; documents with more are not read strictly.
  static let most = 256

  private struct Binding: Equatable {
    let prefix: [UInt8]
    /// The usual prefix of the namespace; nil when it is none we know.
    let usual: String?
  }

  private struct Step {
    let from: Int
    let binding: Binding
    let to: Int
  }

  private static let remembered = 64

  /// Notes a declaration by the start tag at `depth`; false when there are too many.
  mutating func declare(
    _ prefix: UnsafeBufferPointer<UInt8>, as namespace: UnsafeBufferPointer<UInt8>, depth: Int
  ) -> Bool {
    guard bindings.count < Self.most else { return false }
    if outer.last?.depth != depth { outer.append((depth, generation, bindings.count)) }
    let binding = Binding(prefix: Array(prefix), usual: usualPrefix(ofNamespace: namespace))
    bindings.append(binding)
    generation = next(by: binding)
    return true
  }

  private mutating func next(by binding: Binding) -> Int {
    if let step = steps.first(where: { $0.from == generation && $0.binding == binding }) {
      return step.to
    }
    newest += 1
    if steps.count < Self.remembered {
      steps.append(Step(from: generation, binding: binding, to: newest))
    }
    return newest
  }

  private mutating func usualPrefix(ofNamespace name: UnsafeBufferPointer<UInt8>) -> String? {
    if let known = namespaces.first(where: { $0.name.elementsEqual(name) }) { return known.usual }
    let usual = Vocabulary.prefix(ofNamespace: String(utf8: name))
    if namespaces.count < Self.remembered { namespaces.append((Array(name), usual)) }
    return usual
  }

  /// Forgets what the element at `depth` declared.
  @inline(__always)
  mutating func leave(depth: Int) {
    if let last = outer.last, last.depth == depth { leave() }
  }

  private mutating func leave() {
    let before = outer.removeLast()
    generation = before.generation
    bindings.removeLast(bindings.count - before.bindings)
  }

  /// The usual prefix where the namespace is known; as written where it is not, or was never
  /// declared; empty where neither says anything.
  func usualPrefix(of prefix: UnsafeBufferPointer<UInt8>) -> String {
    let binding = bindings.last { $0.prefix.elementsEqual(prefix) }
    return binding?.usual ?? String(utf8: prefix)
  }
}
