internal import GRDB

/// What the store could not settle, and what was being done.
package enum StoreError: Error, Equatable, CustomStringConvertible {
  /// SQLite refused: its extended result code and message.
  case sqlite(code: Int32, message: String, doing: String)
  /// A row holds what this version cannot read.
  case unreadable(String, doing: String)

  init(_ error: any Error, doing: String) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError:
      self = .sqlite(
        code: error.extendedResultCode.rawValue,
        message: error.message ?? "\(error.resultCode)", doing: doing)
    default: self = .unreadable("\(error)", doing: doing)
    }
  }

  /// True when the file is no database, or a damaged one.
  package var isCorruption: Bool {
    guard case .sqlite(let code, _, _) = self else { return false }
    return [11, 26].contains(code & 0xff)  // SQLITE_CORRUPT, SQLITE_NOTADB
  }

  package var description: String {
    switch self {
    case .sqlite(let code, let message, let doing): "cannot \(doing): \(message) (SQLite \(code))"
    case .unreadable(let what, let doing): "cannot \(doing): \(what)"
    }
  }
}
