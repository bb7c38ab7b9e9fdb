internal import AlertDelivery
internal import FoundationEssentials
internal import Glibc
internal import Logging
internal import StateStore
internal import StoryModel

// The database at the start.
extension Service {
  static func lock(_ state: String) throws -> InstanceLock {
    let path = state + ".lock"
    do {
      if let lock = try InstanceLock(path: path) { return lock }
    } catch {
      throw error.code == EACCES || error.code == EPERM
        ? Failure.permission("\(error)") : Failure.state("\(error)")
    }
    throw Failure.busy(
      "another storywatch works on \(state); stop it first, or set another `state`")
  }

  /// Opens the database. A damaged one is set aside, never thrown away, and a new one begun.
  static func open(_ path: String, clock: WallClock, journal: Logger) throws -> SQLiteStore {
    let files = DamagedState(of: path)
    files.finishMove()
    do throws(StoreError) {
      do throws(StoreError) { return try reporting(SQLiteStore(path: path), to: journal) } catch {
        guard error.isCorruption else { throw error }
        FaultPoint.damageFound.pass()
        files.setAside(at: clock.now())
        FaultPoint.damagedSetAside.pass()
        return try SQLiteStore(path: path)
      }
    } catch {
      throw access(path, W_OK) == 0 || errno != EACCES
        ? Failure.state("\(error)") : Failure.permission("\(error)")
    }
  }

  private static func reporting(_ store: SQLiteStore, to journal: Logger) -> SQLiteStore {
    if !store.isWhollyChecked {
      journal.warning(
        "the database is too large to be checked whole at the start",
        metadata: ["seconds": "\(Int(SQLiteStore.longestCheck))"])
    }
    return store
  }

  /// After a restored backup, or with a new database in place of a damaged one, the logs know more
  /// than the store: what they show is taken back, and no number is given twice.
  func heal(from logs: [AlertLog]) async throws {
    do {
      let known = try await store.lastSeq()
      var last = known
      var shown: [Int: Alert] = [:]
      for log in logs {
        guard let lastInLog = await log.lastSeq(), lastInLog > known else { continue }
        last = max(last, lastInLog)
        for alert in await log.alerts(beyond: known) {
          // The JSON form knows more than the text form.
          if shown[alert.seq].map({ $0.evidence.count <= alert.evidence.count }) ?? true {
            shown[alert.seq] = alert
          }
        }
      }
      guard last > known else { return }
      let count = try await store.restore(
        shown.values.sorted { $0.seq < $1.seq }.map(takenBack), now: clock.now())
      FaultPoint.alertsTakenBack.pass()
      try await store.raiseSeq(to: last)
      journal.warning(
        "the logs know alerts that the database does not; they were taken back",
        metadata: ["alerts": "\(count)", "database": "\(known)", "logs": "\(last)"])
    } catch { throw Failure.state("\(error)") }
  }

  /// Whether it was delivered, nobody knows any more: it is sent again, under its id, while its
  /// schedule may not have been over. What is older was delivered, or given up.
  private func takenBack(_ alert: Alert) -> AlertEntry {
    guard clock.now().timeIntervalSince(alert.time) < RetryPolicy.length else {
      return AlertEntry(alert: alert, endpoints: [])
    }
    return AlertRoutes(webhooks: settings.webhooks, config: settings.fingerprint).entry(alert)
  }

  /// Tells of each database that was set aside and not told of yet, at whichever start it was:
  /// silence about the past would look like news of none.
  func tellDamage() async throws {
    let routes = AlertRoutes(webhooks: settings.webhooks, config: settings.fingerprint)
    for path in DamagedState(of: settings.state).setAside {
      FaultPoint.damageUntold.pass()
      let alert = Alert(
        id: Fingerprint.alertID(for: "state|\(path)"), type: .blind, time: clock.now(),
        config: settings.fingerprint,
        notes: [
          "The database was damaged and was set aside as \(path).",
          "The watch goes on with a new one: what is in the feeds now counts as found at the start.",
        ])
      do {
        let told = try await store.record(
          Examination(alerts: [routes.entry(alert)]), now: clock.now())
        guard !told.isEmpty else { continue }
      } catch { throw Failure.state("\(error)") }
      journal.error("the database was damaged and set aside", metadata: ["as": "\(path)"])
      await courier.turn()
    }
  }
}

/// The files of a damaged database, put aside under another name beside the new one.
struct DamagedState {
  private let path: String
  private static let besides = ["-wal", "-shm"]

  init(of path: String) { self.path = path }

  /// The databases that were put aside, the oldest first.
  var setAside: [String] {
    let slash = path.lastIndex(of: "/")
    let directory = slash.map { String(path[...$0]) } ?? "./"
    let start = (slash.map { path[path.index(after: $0)...] } ?? path[...]) + ".damaged-"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return names.filter { $0.hasPrefix(start) && Int($0.dropFirst(start.count)) != nil }.sorted()
      .map { directory + $0 }
  }

  /// Moves the database first, so that no start in between takes it for a good one.
  func setAside(at time: Date) {
    var number = Int(time.timeIntervalSince1970)
    while access("\(path).damaged-\(number)", F_OK) == 0 { number += 1 }
    let aside = "\(path).damaged-\(number)"
    rename(path, aside)
    FaultPoint.damagedFileMoved.pass()
    for end in Self.besides { rename(path + end, aside + end) }
  }

  /// Ends a move that was interrupted: SQLite would throw away what lies beside a missing database.
  func finishMove() {
    guard access(path, F_OK) != 0, let aside = setAside.last else { return }
    for end in Self.besides where access(path + end, F_OK) == 0 { rename(path + end, aside + end) }
  }
}
