package import FoundationEssentials

/// Something that keeps the watch from seeing: whom it concerns, since when, and why.
package struct CoverageFault: Sendable, Equatable {
  /// A feed's address, or one of the names below.
  package var subject: String
  package var kind: Kind
  package var since: Date
  /// A clause for people.
  package var why: String
  /// When it was last seen to be so.
  package var seen: Date

  package init(subject: String, kind: Kind, since: Date, why: String, seen: Date) {
    self.subject = subject
    self.kind = kind
    self.since = since
    self.why = why
    self.seen = seen
  }

  package enum Kind: String, Sendable, Codable, CaseIterable {
    case gone, unresolved, refusing, noFeed, unreachable
    /// Its document ends in the middle: what stands behind the break is not seen.
    case cutOff
    /// It answers, and nothing new has come for far longer than usual.
    case frozen
    /// New articles come, but none of what it published day by day.
    case strange
    /// Articles may have come and gone between two polls.
    case gap
    /// No feed of a language is alive.
    case language
    /// This machine's clock is wrong.
    case clock
    /// The watch did not run.
    case stopped
  }

  /// A feed has at most one fault of each slot: when a 403 becomes a 404, the trouble goes on.
  package enum Slot: String, Sendable {
    case trouble, frozen, strange, gap, language, clock, stopped
  }

  package var slot: Slot { kind.slot }

  static let clock = "clock"
  static let watch = "watch"

  static func language(_ code: String) -> String { "language:\(code)" }
}

extension CoverageFault.Kind {
  /// True when the feed is not seen at all, or what is seen is not the feed.
  var isBlinding: Bool {
    (slot == .trouble || slot == .frozen || slot == .strange) && self != .cutOff
  }

  package var slot: CoverageFault.Slot {
    switch self {
    case .gone, .unresolved, .refusing, .noFeed, .unreachable, .cutOff: .trouble
    case .frozen: .frozen
    case .strange: .strange
    case .gap: .gap
    case .language: .language
    case .clock: .clock
    case .stopped: .stopped
    }
  }

  init(_ kind: FeedHealth.Kind) {
    switch kind {
    case .gone: self = .gone
    case .unresolved: self = .unresolved
    case .refusing: self = .refusing
    case .noFeed: self = .noFeed
    case .unreachable: self = .unreachable
    case .cutOff: self = .cutOff
    }
  }
}
