internal import FoundationEssentials
package import StoryModel

extension DevelopmentProgress {
  /// Enters `state` and makes the alert that says so; nil on the first examination, where what
  /// was found is told at its end, and for what was told before.
  ///
  /// `key` tells alerts of one type apart and is the same when the step is repeated; by default
  /// the ordinal of the type.
  mutating func raise(
    _ type: AlertType, to state: DevelopmentState? = nil, key: String? = nil,
    evidence: [Evidence], families: [String], undoes: String? = nil,
    promise: Alert.PromiseChange? = nil, context: FollowContext, foundAtStart: Bool = false
  ) -> Alert? {
    let from = self.state
    if let state, state != from {
      self.state = state
      since = context.now
    }
    // What takes back a told report is told at once, wherever it was found.
    guard !context.atStart || undoes != nil else {
      isUntold = true
      return nil
    }
    let ordinal = (counts[type.rawValue] ?? 0) + 1
    let development = context.development
    let name = key ?? String(ordinal)
    let id = Fingerprint.alertID(
      for: [context.story.id, development.id, type.rawValue, name].joined(separator: "|"))
    guard !told.contains(where: { $0.id == id }) else { return nil }
    counts[type.rawValue] = ordinal
    let alert = Alert(
      id: id, type: type, time: context.now,
      story: .init(id: context.story.id, title: context.story.title),
      development: .init(
        id: development.id, title: development.title, kind: development.kind,
        phase: development.phase, from: foundAtStart ? .awaited : from, to: self.state),
      evidence: Array(evidence.prefix(Limit.evidence)), families: families, undoes: undoes,
      earlier: told.map(\.id), config: context.config, atStart: foundAtStart, promise: promise)
    told.append(Told(id: alert.id, type: type, time: context.now))
    told.removeFirst(max(0, told.count - Limit.told))
    return alert
  }

  /// Ends the first examination: what has happened already is one alert.
  ///
  /// The first `follow` or `tick` that is no longer `atStart` does this by itself.
  package mutating func conclude(_ context: FollowContext) -> [Alert] {
    guard isUntold, !context.atStart else { return [] }
    isUntold = false
    defer { for index in phases.indices { phases[index].isTold = true } }
    switch state {
    case .reported, .confirmed:
      let alert = raise(
        state == .confirmed ? .confirmed : .reported, evidence: evidence,
        families: voices.families, context: context, foundAtStart: true)
      return alert.map { [$0] } ?? []
    case .awaited, .rumoured, .reversed:
      guard let highest = phases.filter({ !$0.isTold }).max(by: { $0.phase < $1.phase }) else {
        return []
      }
      let alert = raise(
        .partial, key: highest.phase.rawValue, evidence: [highest.voice.evidence],
        families: [highest.voice.family], context: context, foundAtStart: true)
      return alert.map { [$0] } ?? []
    }
  }
}
