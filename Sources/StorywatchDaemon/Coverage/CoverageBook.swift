package import FoundationEssentials
package import StateStore
package import StoryModel

/// The faults that last, as they are written down, and what of them is to be told: one message
/// for each episode, none for a blip. A fault that ended stays while its episode lasts.
///
/// An episode is a set of faults told in one alert; it is over when the last of them ended.
package struct CoverageBook: Sendable, Equatable {
  package private(set) var open: [FaultRow]
  /// The beginning of the last gap written down of each feed.
  private var lastGaps: [String: Date]

  package init(open: [FaultRow] = [], lastGaps: [String: Date] = [:]) {
    self.open = open
    self.lastGaps = lastGaps
  }

  /// An episode that begins, or ended.
  package struct Episode: Sendable, Equatable {
    package var cause: CoverageCause
    package var faults: [FaultRow]
    /// The id of the alert that told its beginning.
    package var alert: String

    package var since: Date { faults.map(\.since).min() ?? .distantPast }
  }

  /// What a look came to.
  package struct Turn: Sendable, Equatable {
    /// Rows to be written: new, changed, told or ended.
    package var rows: [FaultRow] = []
    package var began: [Episode] = []
    package var ended: [Episode] = []
    package var isEmpty: Bool { rows.isEmpty }
  }

  /// The seconds for which a message waits for faults that began about the same time.
  package static let together: Double = 1800
  /// So many hosts without an address are this machine's trouble.
  private static let many = 3

  /// What `faults`, seen at `now`, change. Nothing is told that was last seen before `watching`,
  /// when the watch began: it may have healed since.
  package func turn(
    _ faults: [CoverageFault], hosts: [String: String], living: Int, blindAfter: Double,
    watching: Date, now: Date
  ) -> Turn {
    var rows = followed(faults, now: now)
    var turn = Turn()
    turn.began = tell(
      &rows, faults, hosts: hosts, living: living, blindAfter: blindAfter, watching: watching,
      now: now)
    turn.ended = ended(rows)
    turn.rows = rows.filter { row in row.id == 0 || !open.contains(row) }
    return turn
  }

  /// The open rows as they go on, the ended ones, and the new ones.
  private func followed(_ faults: [CoverageFault], now: Date) -> [FaultRow] {
    var current: [Key: CoverageFault] = [:]
    for fault in faults { current[Key(fault.subject, fault.slot)] = fault }
    var rows: [FaultRow] = []
    for var row in open {
      guard row.until == nil, let kind = row.faultKind else {
        rows.append(row)
        continue
      }
      let key = Key(row.subject, kind.slot)
      if let fault = current[key], kind.slot != .gap || row.began(at: fault.since) {
        current[key] = nil
        // The wording may change with each poll; what was told stays as it was told.
        if row.told == nil || fault.kind != kind {
          row.kind = fault.kind.rawValue
          row.why = fault.why
        }
      } else {
        row.until = now
      }
      rows.append(row)
    }
    let new = current.values.filter { fault in
      fault.slot != .gap || lastGaps[fault.subject].map { fault.since > $0 + 1 } ?? true
    }
    return rows
      + new.sorted { ($0.since, $0.subject) < ($1.since, $1.subject) }.map {
        FaultRow(subject: $0.subject, kind: $0.kind.rawValue, since: $0.since, why: $0.why)
      }
  }

  private struct Key: Hashable {
    let subject: String
    let slot: CoverageFault.Slot

    init(_ subject: String, _ slot: CoverageFault.Slot) {
      self.subject = subject
      self.slot = slot
    }
  }

  /// The turn is in the store: goes on from what stands there.
  package mutating func settle(_ turn: Turn, open: [FaultRow]) {
    self.open = open
    for row in turn.rows where row.kind == CoverageFault.Kind.gap.rawValue {
      lastGaps[row.subject] = max(lastGaps[row.subject] ?? row.since, row.since)
    }
  }
}

// What is told.
extension CoverageBook {
  private func tell(
    _ rows: inout [FaultRow], _ faults: [CoverageFault], hosts: [String: String], living: Int,
    blindAfter: Double, watching: Date, now: Date
  ) -> [Episode] {
    join(&rows, living: living)
    let seen = Dictionary(
      faults.map { (Key($0.subject, $0.slot), $0.seen) }, uniquingKeysWith: max)
    let waiting = rows.indices.filter { index in
      let row = rows[index]
      guard row.until == nil, row.told == nil, row.cause != nil, let kind = row.faultKind
      else { return false }
      return kind == .gap || seen[Key(row.subject, kind.slot)].map { $0 >= watching } ?? false
    }
    let ripe = waiting.filter { rows[$0].isRipe(blindAfter: blindAfter, now: now) }
    guard !ripe.isEmpty else { return [] }
    let network = networkCause(waiting.map { rows[$0] }, hosts: hosts, living: living)
    let groups = Dictionary(grouping: waiting) { index in
      network.contains(rows[index].subject) ? CoverageCause.network : rows[index].cause!
    }
    return groups.sorted { $0.key.rawValue < $1.key.rawValue }.compactMap { cause, indices in
      episode(cause, indices, &rows, blindAfter: blindAfter, now: now)
    }
  }

  /// The message waits, no longer than `together`, for those that began about the same time and
  /// are not ripe yet.
  private func episode(
    _ cause: CoverageCause, _ indices: [Int], _ rows: inout [FaultRow], blindAfter: Double,
    now: Date
  ) -> Episode? {
    let ripe = indices.filter { rows[$0].isRipe(blindAfter: blindAfter, now: now) }
    guard let oldest = ripe.map({ rows[$0].since }).min() else { return nil }
    let wait = min(Self.together, blindAfter / 4)
    let isLateComing = indices.contains { !ripe.contains($0) && rows[$0].since <= oldest + wait }
    let isPatient = now < oldest + blindAfter + wait
    guard cause == .gap || !(isLateComing && isPatient) else { return nil }
    let first = ripe.map { rows[$0] }.min { ($0.since, $0.subject) < ($1.since, $1.subject) }!
    let id = CoverageAlerts.id(cause, first)
    for index in ripe { rows[index].told = id }
    return Episode(cause: cause, faults: ripe.map { rows[$0] }, alert: id)
  }

  /// A gap belongs to the outage that brought it; while nothing at all can be reached, what is
  /// found unreachable later is no news, nor is another name that is not found while many are not.
  private func join(_ rows: inout [FaultRow], living: Int) {
    let told = rows.filter { $0.told != nil }
    guard !told.isEmpty else { return }
    let outage = living == 0 ? told.first { $0.until == nil && $0.isOfNetwork }?.told : nil
    let nameless = Dictionary(
      grouping: told.filter { $0.until == nil && $0.faultKind == .unresolved }, by: { $0.told! }
    ).first { $0.value.count >= Self.many }?.key
    for index in rows.indices where rows[index].told == nil && rows[index].until == nil {
      if rows[index].faultKind == .unresolved, let nameless {
        rows[index].told = nameless
      } else if rows[index].faultKind == .gap {
        rows[index].told = told.first { $0.subject == rows[index].subject }?.told
      } else if let outage, rows[index].isOfNetwork {
        rows[index].told = outage
      }
    }
  }

  /// The feeds whose trouble is this machine's: no name is found for several hosts, or nothing at
  /// all is reached.
  private func networkCause(
    _ rows: [FaultRow], hosts: [String: String], living: Int
  ) -> Set<String> {
    let nameless = rows.filter { $0.faultKind == .unresolved }
    let silent = rows.filter(\.isOfNetwork)
    func count(_ rows: [FaultRow]) -> Int {
      Set(rows.map { hosts[$0.subject] ?? $0.subject }).count
    }
    if living == 0, count(silent) >= 2 { return Set(silent.map(\.subject)) }
    return count(nameless) >= Self.many ? Set(nameless.map(\.subject)) : []
  }

  /// The episodes whose last fault ended in this turn.
  private func ended(_ rows: [FaultRow]) -> [Episode] {
    let episodes = Dictionary(grouping: rows.filter { $0.told != nil }, by: { $0.told! })
    return episodes.sorted { $0.key < $1.key }.compactMap { id, faults in
      guard faults.allSatisfy({ $0.until != nil }),
        let cause = faults.lazy.compactMap(\.cause).first
      else { return nil }
      return Episode(cause: cause, faults: faults, alert: id)
    }
  }
}

extension FaultRow {
  var faultKind: CoverageFault.Kind? { CoverageFault.Kind(rawValue: kind) }
  var cause: CoverageCause? { faultKind.flatMap(CoverageCause.init) }
  /// A time that was stored comes back a little off.
  func began(at time: Date) -> Bool { abs(since.timeIntervalSince(time)) < 1 }
  var isOfNetwork: Bool { faultKind == .unresolved || faultKind == .unreachable }

  /// A gap is as long as it is when it is found; the silence of a frozen feed is longer than any
  /// blip.
  func isRipe(blindAfter: Double, now: Date) -> Bool {
    faultKind == .gap || now.timeIntervalSince(since) >= blindAfter
  }
}
