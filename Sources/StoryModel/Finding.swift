/// What one article says about one awaited development.
package struct Finding: Sendable, Equatable, Codable {
  /// The id of the article.
  package var article: String
  /// The id of the story.
  package var story: String
  /// The id of the awaited development.
  package var development: String
  package var status: Status
  /// The phase the article speaks of, where the kind has phases.
  package var phase: Phase?
  /// Points: the higher, the firmer. An alert needs 3.
  package var confidence: Int
  /// The clause that says so, as it stands in the article.
  package var quote: String?
  package var field: Field?
  /// Where the quote stands in the field, in Unicode scalars; body paragraphs are parted by one.
  package var range: Range<Int>?
  /// The words that decided, as they stand in the article.
  package var cues: [String]
  /// The name of the rule that gave the status, and what it rested on, for people.
  package var rule: String?
  /// The time that the article promises, when it does.
  package var promise: Promise?
  /// The id of the alert that this finding raised.
  package var alert: String?

  package init(
    article: String, story: String, development: String, status: Status, phase: Phase? = nil,
    confidence: Int = 0, quote: String? = nil, field: Field? = nil, range: Range<Int>? = nil,
    cues: [String] = [], rule: String? = nil, promise: Promise? = nil, alert: String? = nil
  ) {
    self.article = article
    self.story = story
    self.development = development
    self.status = status
    self.phase = phase
    self.confidence = confidence
    self.quote = quote
    self.field = field
    self.range = range
    self.cues = cues
    self.rule = rule
    self.promise = promise
    self.alert = alert
  }

  /// What an article says of a development.
  package enum Status: String, Sendable, Codable, CaseIterable {
    /// It has happened: told as news.
    case happened
    /// It may have happened: hedged, or by unnamed sources.
    case rumoured
    /// It lies ahead: expected, promised, demanded, scheduled, conditional, asked.
    case anticipated
    /// It was put off, or is not there yet.
    case delayed
    /// It did not or will not happen, or was withdrawn.
    case denied
    /// It happened earlier: told as background.
    case recap
    /// Nothing about it.
    case none
  }

  package enum Field: String, Sendable, Codable { case title, summary, body }
}

extension Finding {
  private enum CodingKeys: String, CodingKey {
    case article, story, development, status, phase, confidence, quote, field, range, cues, rule
    case promise, alert
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let bounds = try values.decodeIfPresent([Int].self, forKey: .range)
    self.init(
      article: try values.decode(String.self, forKey: .article),
      story: try values.decode(String.self, forKey: .story),
      development: try values.decode(String.self, forKey: .development),
      status: try values.decode(Status.self, forKey: .status),
      phase: try values.decodeIfPresent(Phase.self, forKey: .phase),
      confidence: try values.decodeIfPresent(Int.self, forKey: .confidence) ?? 0,
      quote: try values.decodeIfPresent(String.self, forKey: .quote),
      field: try values.decodeIfPresent(Field.self, forKey: .field),
      range: bounds.flatMap { $0.count == 2 && $0[0] <= $0[1] ? $0[0]..<$0[1] : nil },
      cues: try values.decodeIfPresent([String].self, forKey: .cues) ?? [],
      rule: try values.decodeIfPresent(String.self, forKey: .rule),
      promise: try values.decodeIfPresent(Promise.self, forKey: .promise),
      alert: try values.decodeIfPresent(String.self, forKey: .alert))
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(article, forKey: .article)
    try values.encode(story, forKey: .story)
    try values.encode(development, forKey: .development)
    try values.encode(status, forKey: .status)
    try values.encode(phase, forKey: .phase)
    try values.encode(confidence, forKey: .confidence)
    try values.encode(quote, forKey: .quote)
    try values.encode(field, forKey: .field)
    try values.encode(range.map { [$0.lowerBound, $0.upperBound] }, forKey: .range)
    try values.encode(cues, forKey: .cues)
    try values.encode(rule, forKey: .rule)
    try values.encode(promise, forKey: .promise)
    try values.encode(alert, forKey: .alert)
  }
}

/// A time at which something awaited was said to come.
package struct Promise: Sendable, Equatable, Codable {
  /// The first day on which it may come, when the words give one ("after New Year").
  package var from: CalendarDate?
  /// The last day of the promised time; nil when the words set no end.
  package var by: CalendarDate?
  /// The words, as they stand in the article.
  package var words: String
  /// Who said so, when the clause names somebody.
  package var speaker: String?
  /// True when the words are firm ("by 31 December"), false when hedged ("perhaps this year").
  package var isFirm: Bool

  package init(
    from: CalendarDate? = nil, by: CalendarDate?, words: String, speaker: String? = nil,
    isFirm: Bool = true
  ) {
    self.from = from
    self.by = by
    self.words = words
    self.speaker = speaker
    self.isFirm = isFirm
  }
}
