internal import Glibc

/// Bytes that are appended at the end and cut off there again, in memory of its own.
///
/// An array does the same; this one asks nobody whether it is alone at every append.
struct ByteStack: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 4_096) {
    self.capacity = max(64, capacity)
    base = .allocate(capacity: self.capacity)
  }

  deinit {
    base.deallocate()
  }

  /// Valid until the next append.
  @inline(__always)
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

  /// Valid until the next append.
  @inline(__always)
  func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    precondition(range.upperBound <= count)
    return UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  @inline(__always)
  var last: UInt8? { count == 0 ? nil : base[count - 1] }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    base[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    if capacity - count < bytes.count { grow(by: bytes.count) }
    memcpy(base + count, start, bytes.count)
    count += bytes.count
  }

  mutating func append(_ literal: StaticString) {
    append(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// A character as UTF-8; what is no character is nothing.
  mutating func append(scalar: UInt32) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    for byte in UTF8.encode(scalar)! { append(byte) }
  }

  /// Keeps the first `count` bytes.
  @inline(__always)
  mutating func cut(to count: Int) {
    precondition(count <= self.count)
    self.count = count
  }

  private mutating func grow(by more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }
}

/// Text that becomes part of markup.
enum Escaping {
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to text: inout ByteStack) {
    var start = 0
    while start < bytes.count {
      let mark = bytes.position(
        ofEither: UInt8(ascii: "&"), or: UInt8(ascii: "<"), from: start, to: bytes.count)
      text.append(UnsafeBufferPointer(rebasing: bytes[start..<mark]))
      guard mark < bytes.count else { return }
      text.append(bytes[mark] == UInt8(ascii: "&") ? "&amp;" : "&lt;")
      start = mark + 1
    }
  }
}
