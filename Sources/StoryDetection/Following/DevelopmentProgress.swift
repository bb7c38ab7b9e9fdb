package import FoundationEssentials
package import StoryModel

/// All that is remembered of one awaited development; its JSON is what the store keeps.
///
/// Articles and the clock move it by `follow` and `tick`; both return what is to be told.
package struct DevelopmentProgress: Sendable, Equatable, Codable {
  package internal(set) var state: DevelopmentState = .awaited
  /// When the state was entered; nil while it is the first.
  package internal(set) var since: Date?
  /// The articles that say it happened, oldest first; at most `Limit.voices`.
  package internal(set) var voices: [VoiceHeard] = []
  /// The articles that say so in their lead alone, while nothing was reported.
  package internal(set) var leads: [VoiceHeard] = []
  /// The articles that tell it as background while nothing was reported.
  package internal(set) var recalled: [VoiceHeard] = []
  /// The articles whose report was taken back.
  package internal(set) var withdrawn: [VoiceHeard] = []
  /// When the last denial that took a report back was published.
  package internal(set) var deniedOn: Date?
  /// The lower phases that happened, in the order of being heard.
  package internal(set) var phases: [PhaseHeard] = []
  /// The alerts raised, oldest first; at most `Limit.told`.
  package internal(set) var told: [Told] = []
  /// How many alerts of each type were raised: the ordinal in their ids.
  package internal(set) var counts: [String: Int] = [:]
  package internal(set) var ledger = PromiseLedger()
  /// The deadlines that were told as overdue, or passed when they were met.
  package internal(set) var settled: [CalendarDate] = []
  /// True when the first examination found something that is not told yet.
  package internal(set) var isUntold = false
  /// When the last article that recalls it was published.
  package internal(set) var lastRecap: Date?

  package init() {}

  /// One alert that was raised.
  package struct Told: Sendable, Equatable, Codable {
    package let id: String
    package let type: AlertType
    package let time: Date
  }

  /// A lower phase that happened.
  package struct PhaseHeard: Sendable, Equatable, Codable {
    package let phase: Phase
    /// When the article that said so first was published.
    package let published: Date
    package let voice: VoiceHeard
    package internal(set) var isTold: Bool
  }

  /// Bounds of what is remembered.
  enum Limit {
    static let voices = 16
    static let evidence = 8
    static let told = 32
    static let settled = 32
    /// Points below which a report, a denial, a recap or a moved promise raises nothing.
    static let confidence = 3
    /// What a word in the lead alone has.
    static let lead = 2
    /// A hedge costs a point, so that a rumour in a headline has two.
    static let rumour = 2
    /// For how many days a report without a phase is taken for the lower phase told before.
    static let shadow = 30
  }

  /// What the development rests on at the moment: the articles that say it happened.
  package var evidence: [Evidence] { voices.prefix(Limit.evidence).map(\.evidence) }

  /// How many independent voices say that it happened.
  package var independentVoices: Int { voices.independentCount }
}

extension DevelopmentProgress {
  private enum CodingKeys: String, CodingKey {
    case state, since, voices, leads, recalled, withdrawn, deniedOn, phases, told, counts, ledger
    case settled, isUntold, lastRecap
  }

  /// Reads what an earlier or later version wrote: what is missing is empty.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func list<Value: Decodable>(_ key: CodingKeys) throws -> [Value] {
      try values.decodeIfPresent([Value].self, forKey: key) ?? []
    }
    state = try values.decodeIfPresent(DevelopmentState.self, forKey: .state) ?? .awaited
    since = try values.decodeIfPresent(Date.self, forKey: .since)
    voices = try list(.voices)
    leads = try list(.leads)
    recalled = try list(.recalled)
    withdrawn = try list(.withdrawn)
    deniedOn = try values.decodeIfPresent(Date.self, forKey: .deniedOn)
    phases = try list(.phases)
    told = try list(.told)
    counts = try values.decodeIfPresent([String: Int].self, forKey: .counts) ?? [:]
    ledger = try values.decodeIfPresent(PromiseLedger.self, forKey: .ledger) ?? PromiseLedger()
    settled = try list(.settled)
    isUntold = try values.decodeIfPresent(Bool.self, forKey: .isUntold) ?? false
    lastRecap = try values.decodeIfPresent(Date.self, forKey: .lastRecap)
  }
}
