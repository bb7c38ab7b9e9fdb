internal import FoundationEssentials
internal import GRDB
internal import Glibc

/// All that is remembered, in one SQLite database. Every method is one transaction, and what it
/// wrote is on the disk when it returns (`synchronous = FULL` in WAL mode).
package final class SQLiteStore: Sendable {
  let writer: any DatabaseWriter

  private init(_ writer: any DatabaseWriter) throws(StoreError) {
    self.writer = writer
    do { try Schema.migrator.migrate(writer) } catch {
      throw StoreError(error, doing: "bring the database up to date")
    }
  }

  /// Opens or makes the database at `path`, private to its owner.
  package convenience init(path: String) throws(StoreError) {
    // SQLite makes the files beside it with the mode of this one.
    let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw .sqlite(
        code: 14, message: String(cString: strerror(errno)), doing: "open \(path)")
    }
    close(descriptor)
    do {
      let pool = try DatabasePool(path: path, configuration: Self.configuration())
      let verdict = try pool.read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
      guard verdict == "ok" else {
        throw StoreError.sqlite(code: 11, message: verdict ?? "", doing: "check \(path)")
      }
      try self.init(pool)
    } catch { throw StoreError(error, doing: "open \(path)") }
  }

  /// A store that is gone with its last reference: for `replay` and for tests.
  package static func inMemory() throws(StoreError) -> SQLiteStore {
    do { return try SQLiteStore(DatabaseQueue(configuration: configuration())) } catch {
      throw StoreError(error, doing: "make a store in memory")
    }
  }

  /// Opens the state of a running or stopped daemon to look at it, changing nothing.
  package static func readOnly(path: String) throws(StoreError) -> StateView {
    var configuration = configuration()
    configuration.readonly = true
    do { return StateView(try DatabaseQueue(path: path, configuration: configuration)) } catch {
      throw StoreError(error, doing: "read \(path)")
    }
  }

  private static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.maximumReaderCount = 2
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA journal_size_limit = 67108864;
          """)
    }
    return configuration
  }

  /// Proves that the writer answers; for the watchdog.
  package func ping() async throws(StoreError) {
    try await write("ping") { try $0.execute(sql: "SELECT 1") }
  }

  /// Folds the write-ahead log into the database; the last thing before the end.
  package func checkpoint() async throws(StoreError) {
    do {
      try await writer.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    } catch { throw StoreError(error, doing: "fold the write-ahead log") }
  }

  func write<Result: Sendable>(
    _ doing: String, _ body: @escaping @Sendable (Database) throws -> Result
  ) async throws(StoreError) -> Result {
    do { return try await writer.write(body) } catch { throw StoreError(error, doing: doing) }
  }

  func read<Result: Sendable>(
    _ doing: String, _ body: @escaping @Sendable (Database) throws -> Result
  ) async throws(StoreError) -> Result {
    do { return try await writer.read(body) } catch { throw StoreError(error, doing: doing) }
  }
}

extension Date {
  /// Seconds since 1970, as times stand in the tables.
  var stored: Double { timeIntervalSince1970 }

  init(stored seconds: Double) { self.init(timeIntervalSince1970: seconds) }
}
