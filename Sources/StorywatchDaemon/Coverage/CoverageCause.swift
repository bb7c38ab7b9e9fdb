internal import StoryModel

extension CoverageCause {
  /// Nil for what is told by other messages, or by none: a language is without feeds because of
  /// what is told of them, and a stop tells nobody.
  init?(_ kind: CoverageFault.Kind) {
    switch kind {
    case .gone, .unresolved: self = .gone
    case .refusing: self = .refusing
    case .noFeed: self = .noFeed
    case .unreachable: self = .unreachable
    case .cutOff: self = .cutOff
    case .frozen: self = .frozen
    case .strange: self = .strange
    case .gap: self = .gap
    case .clock: self = .clock
    case .language, .stopped: return nil
    }
  }
}
