internal import FoundationEssentials
internal import Glibc
internal import StateStore

/// What cannot be written to a log, and why.
package struct LogError: Error, Equatable, CustomStringConvertible {
  package let path: String
  package let doing: String
  package let code: Int32

  /// True when the disk is full: it may heal.
  package var isFull: Bool { code == ENOSPC || code == EDQUOT }

  package var description: String {
    "cannot \(doing) \(path): \(String(cString: strerror(code)))"
  }

  init(_ path: String, _ doing: String, code: Int32 = errno) {
    (self.path, self.doing, self.code) = (path, doing, code)
  }
}

/// A file that only grows by whole lines, rotates between them, and is found again when somebody
/// else moved it.
///
/// `tail -F` misses nothing: every line is one write to a file that bears the name, and a rotation
/// is a rename with a new file in its place at once.
struct AlertLogFile: ~Copyable {
  let path: String
  /// The size in bytes above which the file is rotated; 0 never rotates.
  let rotateAt: Int
  /// How many rotated files are kept.
  let keep: Int
  private var descriptor: Int32 = -1
  private var opened = ContinuousClock.now

  /// A file keeps its name at least so long, whatever its size: `tail -F` must find it, or it would
  /// miss a file that came and went between two of its looks. Where tail polls (coreutils, when
  /// the file was not there at its start) it looks again after five quiet seconds.
  private let leastAge: Duration

  init(path: String, rotateAt: Int, keep: Int, leastAge: Duration = .seconds(7)) {
    (self.path, self.rotateAt, self.keep, self.leastAge) = (path, rotateAt, keep, leastAge)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Appends `line` with its line break and waits until it is on the disk.
  ///
  /// A fragment of this very line at the end, left by a full disk or a kill, is completed; any
  /// other fragment is ended, so that a reader skips one broken line and loses none.
  mutating func append(_ line: String) throws(LogError) {
    let bytes = Array((line + "\n").utf8)
    try ready()
    try rotateIfFull(for: bytes.count)
    repeat {
      try complete(bytes)
      FaultPoint.logWritten.pass()
      guard fdatasync(descriptor) == 0 else { throw LogError(path, "sync") }
      // Moved away between the look and the write: whoever tails the name has not seen the line.
    } while try reopenIfMoved()
  }

  /// Lets the file go, so that the next line finds it anew.
  mutating func reopen() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }

  /// The last whole line that `accepts`, in the file or, if it has none, in those that were put
  /// aside, by us or by somebody else.
  func lastLine<Found>(_ accepts: (Substring) -> Found?) -> Found? {
    for path in [path] + aside() {
      if let found = Self.lines(ofTail: path).reversed().lazy.compactMap(accepts).first {
        return found
      }
    }
    return nil
  }

  /// The whole lines of the file and of those that were put aside, oldest first.
  func allLines() -> [Substring] {
    (aside().reversed() + [path]).flatMap { Self.lines(ofTail: $0, bytes: .max) }
  }

  /// The files beside this one whose names go on after its own by a dot or a dash: our rotated
  /// ones, and those of logrotate in all its ways. The latest first.
  private func aside() -> [String] {
    let slash = path.lastIndex(of: "/")
    let directory = slash.map { String(path[...$0]) } ?? "./"
    let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return names.filter {
      $0.hasPrefix(name) && [".", "-"].contains($0.dropFirst(name.count).first)
    }.map { directory + $0 }.sorted { Self.changed($0) > Self.changed($1) }
  }

  /// When a file was last written, in nanoseconds.
  private static func changed(_ path: String) -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else { return 0 }
    return status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
  }

  /// Opens the file or makes it, readable by its group.
  mutating func ready() throws(LogError) {
    _ = try reopenIfMoved()
    if descriptor >= 0 { return }
    descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o640)
    guard descriptor >= 0 else { throw LogError(path, "open") }
    // The service runs with a mask of 077, and the log is there to be read by its group.
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_size == 0 { fchmod(descriptor, 0o640) }
    opened = .now
    try syncDirectory()
  }

  /// True when the name no longer means the open file, which is then let go.
  private mutating func reopenIfMoved() throws(LogError) -> Bool {
    guard descriptor >= 0 else { return false }
    var mine = stat()
    var named = stat()
    if fstat(descriptor, &mine) == 0, stat(path, &named) == 0, mine.st_ino == named.st_ino,
      mine.st_dev == named.st_dev
    {
      return false
    }
    reopen()
    try ready()
    return true
  }

  private mutating func rotateIfFull(for more: Int) throws(LogError) {
    var status = stat()
    guard rotateAt > 0, fstat(descriptor, &status) == 0, status.st_size > 0,
      Int(status.st_size) + more > rotateAt, .now - opened >= leastAge
    else { return }
    for number in stride(from: keep - 1, to: 0, by: -1) {
      rename("\(path).\(number)", "\(path).\(number + 1)")
    }
    FaultPoint.rotationShifted.pass()
    if keep > 0 {
      guard rename(path, "\(path).1") == 0 else { throw LogError(path, "rotate") }
    } else {
      guard unlink(path) == 0 else { throw LogError(path, "rotate") }
    }
    FaultPoint.rotationRenamed.pass()
    reopen()
    try ready()
    FaultPoint.rotationReopened.pass()
  }

  private func complete(_ line: [UInt8]) throws(LogError) {
    let fragment = try fragmentAtEnd()
    if fragment.isEmpty {
      try write(line[...])
    } else if line.starts(with: fragment) {
      try write(line[fragment.count...])
    } else {
      try write([10] + line[...])
    }
  }

  /// The bytes after the last line break.
  private func fragmentAtEnd() throws(LogError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw LogError(path, "look at") }
    var last: UInt8 = 0
    guard status.st_size > 0, pread(descriptor, &last, 1, status.st_size - 1) == 1, last != 10
    else { return [] }
    let length = min(Int(status.st_size), 1 << 20)
    var tail = [UInt8](repeating: 0, count: length)
    guard pread(descriptor, &tail, length, status.st_size - length) == length else {
      throw LogError(path, "read")
    }
    return Array(tail[((tail.lastIndex(of: 10) ?? -1) + 1)...])
  }

  private func write(_ bytes: ArraySlice<UInt8>) throws(LogError) {
    FaultPoint.logTorn.pass { [descriptor] in
      _ = Array(bytes.prefix(bytes.count / 2)).withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
    }
    var rest = bytes
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw LogError(path, "write to") }
      rest = rest.dropFirst(written)
    }
  }

  private func syncDirectory() throws(LogError) {
    let slash = path.lastIndex(of: "/")
    let directory = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw LogError(directory, "open") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw LogError(directory, "sync") }
  }

  /// The whole lines in the last `bytes` of a file; none when it cannot be read.
  private static func lines(ofTail path: String, bytes: Int = 1 << 20) -> [Substring] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return [] }
    let start = max(0, Int(status.st_size) - bytes)
    var data = [UInt8](repeating: 0, count: Int(status.st_size) - start)
    let count = pread(descriptor, &data, data.count, start)
    guard count > 0, let end = data[..<count].lastIndex(of: 10) else { return [] }
    return String(decoding: data[..<end], as: UTF8.self).split(separator: "\n")
  }
}
