internal import Dispatch
internal import FoundationEssentials
internal import GRDB
internal import Glibc

/// All that is remembered, in one SQLite database. Every method is one transaction, and what it
/// wrote is on the disk when it returns (`synchronous = FULL` in WAL mode).
package final class SQLiteStore: Sendable {
  let writer: any DatabaseWriter
  /// False when the file was too large to be looked through for damage.
  package let isWhollyChecked: Bool
  /// The file and what it was when it was opened; nil in memory.
  private let file: (path: String, identity: [UInt64])?

  private init(
    _ writer: any DatabaseWriter, path: String? = nil, isWhollyChecked: Bool = true
  ) throws(StoreError) {
    self.writer = writer
    file = path.flatMap { path in Self.identity(of: path).map { (path, $0) } }
    self.isWhollyChecked = isWhollyChecked
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
      let isWhole = try Self.check(path)
      let pool = try DatabasePool(path: path, configuration: Self.configuration())
      try self.init(pool, path: path, isWhollyChecked: isWhole)
    } catch { throw StoreError(error, doing: "open \(path)") }
  }

  /// How long a check at the start may take, in seconds.
  package static let longestCheck: Double = 20
  /// What alerts depend on; the other tables can be filled again from the feeds.
  private static let vital = [
    "alert", "delivery", "endpoint", "development", "story", "counter", "note", "feed",
  ]

  /// Looks the file through for damage: what alerts depend on always, the rest for as long as may
  /// be. False when that did not suffice.
  private static func check(_ path: String) throws -> Bool {
    // A connection of its own: what is interrupted here interrupts nothing else.
    let queue = try DatabaseQueue(path: path, configuration: configuration())
    defer { try? queue.close() }
    func verdict(_ check: String) throws -> Bool {
      let words = try queue.read { try String.fetchOne($0, sql: "PRAGMA \(check)") }
      guard words == "ok" else {
        throw StoreError.sqlite(code: 11, message: words ?? "", doing: "check \(path)")
      }
      return true
    }
    let tables = try queue.read { db in try vital.filter { try db.tableExists($0) } }
    for table in tables { _ = try verdict("quick_check('\(table)')") }
    let timer = DispatchSource.makeTimerSource()
    timer.setEventHandler { queue.interrupt() }
    timer.schedule(deadline: .now() + longestCheck)
    timer.activate()
    defer { timer.cancel() }
    do { return try verdict("quick_check(1)") } catch let error as DatabaseError
      where error.resultCode == .SQLITE_INTERRUPT
    { return false }
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
      // Readers look a few rows up by index; what they would keep, the system's cache has too.
      // In KiB where negative; SQLite's own measure is 2,000.
      try db.execute(sql: "PRAGMA cache_size = \(db.configuration.readonly ? -256 : -1024)")
    }
    return configuration
  }

  /// Proves that the writer answers, and that what it writes will be found again; for the watchdog.
  package func ping() async throws(StoreError) {
    // SQLite writes on into a file that was moved or deleted.
    if let file, Self.identity(of: file.path) != file.identity {
      throw .unreadable(
        "\(file.path) was moved or deleted; put it back, or restart", doing: "use the database")
    }
    try await write("ping") { try $0.execute(sql: "SELECT 1") }
  }

  /// Device and number of a file; nil where there is none.
  private static func identity(of path: String) -> [UInt64]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return [UInt64(status.st_dev), UInt64(status.st_ino)]
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
