package import FoundationEssentials
package import StoryModel

/// Reads promised times in the five languages.
package enum PromiseReader {
  /// The time that a clause promises, reckoned from the day of `said` in UTC; nil when it names
  /// none, or one that is over.
  ///
  /// `language` is BCP 47; of another language the letters decide. A span that the words count
  /// from the event itself ("within 12 months of the crash") is reckoned from `began`. A rule that
  /// is quoted ("within 12 months under ICAO rules") is passed over unless `takesRules`.
  package static func read(
    _ clause: String, language: String, said: Date, began: CalendarDate? = nil,
    takesRules: Bool = true
  ) -> Promise? {
    let language = TimeLanguage.named(language, for: clause)
    let words = PlainWord.words(of: clause)
    let frames = TimeFrame.frames(of: words, in: language)
    guard !frames.isEmpty else { return nil }
    let day = CalendarDate(said)
    let isRule = language.rules.stand(in: words)
    let isMove = language.moves.stand(in: words)
    var read: [(frame: TimeFrame, span: TimeReckoning.Span)] = []
    for frame in frames {
      let isCount = frame.unit != nil && frame.number != nil
      let isFromEvent = isCount && (isRule || isAnchored(frame, in: words, language))
      // A rule that is quoted counts from the event, and promises nothing without it.
      if isCount, isRule, began == nil || !takesRules { continue }
      let anchor = isFromEvent ? began ?? day : day
      let reckoning = TimeReckoning(
        frame: frame, said: day, anchor: anchor, isMove: isMove, inIsThrough: language.code == "en")
      guard var span = reckoning.span(), !isDayOfWord(frame, span, day, words, language) else {
        continue
      }
      span.isRule = isCount && isRule
      read.append((frame, span))
    }
    guard let best = best(of: read) else { return nil }
    let isHedged = best.span.isRule || isHedged(words, except: best.words, language)
    return Promise(
      from: best.span.from, by: best.span.by, words: text(of: best.words, in: words, clause),
      isFirm: !(isHedged || best.span.isVague))
  }

  /// The words that tie it to something without a date ("after the studies", "soon"); nil when
  /// there are none. Such a promise has neither `from` nor `by`.
  package static func undated(_ clause: String, language: String) -> Promise? {
    let language = TimeLanguage.named(language, for: clause)
    let words = PlainWord.words(of: clause)
    guard let place = language.undated.first(in: words) else { return nil }
    let isBackward = ["az", "kk", "tr"].contains(language.code)
    let first = isBackward ? max(0, place.lowerBound - 6) : place.lowerBound
    let last = isBackward ? place.upperBound : min(words.count, place.upperBound + 7)
    guard !language.anchors.stand(in: Array(words[first..<last])) else { return nil }
    return Promise(by: nil, words: text(of: first..<last, in: words, clause), isFirm: false)
  }

  /// The frame that fixes the time best; two that are joined by "or" are one hedged promise.
  private static func best(
    of read: [(frame: TimeFrame, span: TimeReckoning.Span)]
  ) -> (words: Range<Int>, span: TimeReckoning.Span)? {
    for (first, second) in zip(read, read.dropFirst())
    where second.frame.signs.first == .or
      && first.frame.words.upperBound == second.frame.words.lowerBound
    {
      var span = TimeReckoning.Span(from: nil, by: nil, isVague: true)
      if let by = first.span.by, let other = second.span.by { span.by = max(by, other) }
      if let from = first.span.from, let other = second.span.from { span.from = min(from, other) }
      guard span.from != nil || span.by != nil else { continue }
      return (first.frame.words.lowerBound..<second.frame.words.upperBound, span)
    }
    let highest = read.map(\.span.rank).max()
    return read.first { $0.span.rank == highest }.map { ($0.frame.words, $0.span) }
  }

  /// "Said on Monday", "сообщил 8 декабря": the day of the word, not of the promise.
  private static func isDayOfWord(
    _ frame: TimeFrame, _ span: TimeReckoning.Span, _ day: CalendarDate, _ words: [PlainWord],
    _ language: TimeLanguage
  ) -> Bool {
    guard span.rank <= 1 else { return false }
    if span.by == day { return true }
    let before = max(0, frame.words.lowerBound - 2)..<frame.words.lowerBound
    let after = frame.words.upperBound..<min(words.count, frame.words.upperBound + 2)
    return language.speech.stand(in: Array(words[before]))
      || language.speech.stand(in: Array(words[after]))
  }

  /// True when the span is counted from the event: a word for it stands within three words before
  /// or six behind ("of the Aktau plane crash").
  private static func isAnchored(
    _ frame: TimeFrame, in words: [PlainWord], _ language: TimeLanguage
  ) -> Bool {
    let before = max(0, frame.words.lowerBound - 3)..<frame.words.lowerBound
    let after = frame.words.upperBound..<min(words.count, frame.words.upperBound + 6)
    return language.anchors.stand(in: Array(words[before]))
      || language.anchors.stand(in: Array(words[after]))
  }

  private static func isHedged(
    _ words: [PlainWord], except time: Range<Int>, _ language: TimeLanguage
  ) -> Bool {
    language.hedges.stand(in: Array(words[..<time.lowerBound]))
      || language.hedges.stand(in: Array(words[time.upperBound...]))
  }

  private static func text(
    of range: Range<Int>, in words: [PlainWord], _ clause: String
  ) -> String {
    String(
      clause[words[range.lowerBound].text.startIndex..<words[range.upperBound - 1].text.endIndex])
  }
}
