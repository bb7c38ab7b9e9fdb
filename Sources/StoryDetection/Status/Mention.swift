internal import StoryModel

/// A place where a text names an event of a kind, before anybody has judged whether it happened.
struct Mention {
  var kind: Int
  var row: Int
  var style: KindWords.Row.Style
  /// The field's place in `ArticleText.fields`.
  var field: Int
  var clause: Int
  /// The token whose form tells the status.
  var head: Int
  var form: Form
  /// Tokens of the trigger and of its object.
  var trigger: Range<Int>
  var object: Range<Int>?
  /// Its present tells that it has happened.
  var lasts = false
}

/// Finds the mentions of all kinds in a field.
enum MentionFinder {
  /// How many tokens may stand between a trigger and its object.
  private static let reach = 12

  static func mentions(in fields: [FieldText], lexicon: Lexicon, wanted: Set<Int>) -> [Mention] {
    var mentions: [Mention] = []
    for (number, field) in fields.enumerated() {
      for (index, clause) in field.clauses.enumerated() {
        let hits = field.phraseHits.filter { clause.tokens.contains($0.head) }
        for hit in hits {
          for use in lexicon.uses[Int(hit.phrase)] {
            guard case .trigger(let kind, let row) = use, wanted.contains(Int(kind)) else {
              continue
            }
            let compiled = lexicon.rows[Int(kind)][Int(row)]
            if compiled.style == .scene, !isHeard(Int(kind), in: clause, number, field, mentions) {
              continue
            }
            if isPartOfCue(hit, field, lexicon) { continue }
            if compiled.style.isVerbal, isName(hit.head, clause, field) { continue }
            if lexicon.language.code == .ru,
              RussianSenses.isAnother(hit, Int(kind), clause, field)
            {
              continue
            }
            if compiled.style == .state, isUndone(hit, field, lexicon) { continue }
            if lexicon.language.code == .en, isAnother(hit, Int(kind), clause, field) { continue }
            guard
              let object = object(
                for: hit, kind: kind, row: row, compiled, clause, field, lexicon)
            else { continue }
            var mention = Mention(
              kind: Int(kind), row: Int(row), style: compiled.style, field: number, clause: index,
              head: hit.head, form: hit.form, trigger: hit.tokens, object: object.tokens,
              lasts: compiled.lasts)
            if lexicon.language.code == .en, let object = object.tokens,
              EnglishSenses.isAnother(object.lowerBound, Int(kind), clause.tokens, field)
                || isName(hit.tokens, object, clause, field)
            {
              continue
            }
            carry(&mention, clause, hits, field, lexicon)
            mentions.append(mention)
          }
        }
      }
    }
    return mentions
  }

  /// Whether an English word has another sense than that of its kind, or is a name.
  private static func isAnother(
    _ hit: FieldText.PhraseHit, _ kind: Int, _ clause: Clause, _ field: FieldText
  ) -> Bool {
    hit.tokens.contains { EnglishSenses.isAnother($0, kind, clause.tokens, field) }
      || EnglishSenses.isMemory(hit.head, kind, clause.part, field)
      || EnglishSenses.isName(hit.tokens, clause.part, field)
  }

  /// Whether a "not" stands between the words of a phrase that says it as a fact.
  private static func isUndone(
    _ hit: FieldText.PhraseHit, _ field: FieldText, _ lexicon: Lexicon
  ) -> Bool {
    hit.tokens.count > lexicon.phrases[Int(hit.phrase)].words.count
      && lexicon.language.code == .en && hit.tokens.dropFirst().contains { field.has(.not, $0) }
      && field.has(.be, hit.tokens.lowerBound)
  }

  /// Whether a trigger and its object are the name of a thing.
  private static func isName(
    _ trigger: Range<Int>, _ object: Range<Int>, _ clause: Clause, _ field: FieldText
  ) -> Bool {
    guard trigger.upperBound == object.lowerBound || object.upperBound == trigger.lowerBound else {
      return false
    }
    let both =
      min(trigger.lowerBound, object.lowerBound)..<max(trigger.upperBound, object.upperBound)
    return EnglishSenses.isName(both, clause.part, field)
  }

  /// What surrounds an event is heard in the headline and the lead alone, once in a stretch: the
  /// signs are looked for in all of it.
  private static func isHeard(
    _ kind: Int, in clause: Clause, _ number: Int, _ field: FieldText, _ known: [Mention]
  ) -> Bool {
    guard field.field != .body else { return false }
    guard let last = known.last(where: { $0.style == .scene && $0.kind == kind }) else {
      return true
    }
    return last.field != number || field.clauses[last.clause].part != clause.part
  }

  /// Whether a word that looks like a verb is a name: "школы Дагестана". In a headline of capitals
  /// nobody can tell.
  private static func isName(_ index: Int, _ clause: Clause, _ field: FieldText) -> Bool {
    guard field.tokens[index].isCapitalised, index > clause.tokens.lowerBound,
      field.tokens[index - 1].kind == .word
    else { return false }
    let words = clause.tokens.filter { field.tokens[$0].kind == .word }
    return words.count { field.tokens[$0].isCapitalised } * 2 <= words.count
  }

  /// Whether a word says that what stands before is only spoken of; a law on it is no talk.
  private static func isTopic(_ index: Int, _ field: FieldText) -> Bool {
    guard TurkicSpeech.topics.contains(field.string(at: index)),
      index + 1 < field.tokens.count
    else { return false }
    let next = field.string(at: index + 1)
    return !["заң", "қаулы", "қарар", "kanun", "yasa", "karar", "qanun", "qərar"]
      .contains(where: next.hasPrefix)
  }

  /// Whether a word ends a clause that is only said: "ереуілге шығатынын мәлімдеді".
  private static func isSaid(_ index: Int, _ field: FieldText) -> Bool {
    TurkicSpeech.complements.contains(where: field.string(at: index).hasSuffix)
  }

  private struct Found { var tokens: Range<Int>? }

  private static func object(
    for hit: FieldText.PhraseHit, kind: Int32, row: Int32, _ compiled: Lexicon.CompiledRow,
    _ clause: Clause, _ field: FieldText, _ lexicon: Lexicon
  ) -> Found? {
    if compiled.hasExceptions,
      field.phraseHits.contains(where: { other in
        clause.part.contains(other.head) && abs(other.head - hit.head) <= 8
          && lexicon.uses[Int(other.phrase)].contains {
            if case .exception(kind, row) = $0 { true } else { false }
          }
      })
    {
      return nil
    }
    if !compiled.all.isEmpty {
      let there = compiled.all.filter { phrase in
        field.phraseHits.contains { $0.phrase == phrase && clause.part.contains($0.head) }
      }
      let missing = compiled.all.filter { !there.contains($0) }
      if missing.count > 1 || (missing.count == 1 && compiled.all.count < 4) { return nil }
      guard missing.allSatisfy({ !compiled.essential.contains($0) }) else { return nil }
      return EnglishRoles.fit(compiled.subject, hit, clause, field) ? Found(tokens: nil) : nil
    }
    guard compiled.needsObject else { return Found(tokens: nil) }
    let near = field.phraseHits.filter { other in
      clause.part.contains(other.head)
        && abs(other.head - hit.head) <= (lexicon.language.code == .en ? reach + 3 : reach)
        && !hit.tokens.overlaps(other.tokens)
        && (lexicon.language.head == .first || other.head < clause.tokens.upperBound)
        && (!mustPrecede(hit, compiled, lexicon) || other.head < hit.head)
        && lexicon.uses[Int(other.phrase)].contains {
          if case .object(kind, row) = $0 { true } else { false }
        }
    }
    let own = near.filter { other in
      // "Расследование завершено, осталось обнародовать результаты": the results belong to the
      // verb beside them.
      let between = min(hit.head, other.head)..<max(hit.head, other.head)
      if isDescribed(other, before: hit, kind, field, lexicon)
        || isFarBehind(other, hit, field, lexicon)
      {
        return false
      }
      guard between.contains(where: { field.tokens[$0].kind == .comma }) else { return true }
      return !field.phraseHits.contains { rival in
        abs(rival.head - other.head) < abs(hit.head - other.head)
          && clause.part.contains(rival.head)
          && lexicon.uses[Int(rival.phrase)].contains {
            if case .trigger(kind, row) = $0 { true } else { false }
          }
      }
    }
    let closest = own.filter {
      lexicon.language.head == .first || compiled.isSubject || !isSaid($0, hit, field, lexicon)
    }.min { abs($0.head - hit.head) < abs($1.head - hit.head) }
    return closest.map { Found(tokens: $0.tokens) }
  }

  /// Whether a participle between an object and a Turkic verb has that object: "сайлауда жеңген
  /// партияның басшысы озды".
  private static func isDescribed(
    _ object: FieldText.PhraseHit, before verb: FieldText.PhraseHit, _ kind: Int32,
    _ field: FieldText, _ lexicon: Lexicon
  ) -> Bool {
    guard lexicon.language.head == .last, object.head < verb.head else { return false }
    return field.phraseHits.contains { rival in
      rival.head > object.head && rival.head < verb.tokens.lowerBound
        && !["keçmiş", "geçmiş"].contains(field.string(at: rival.head))
        && (rival.form == .attribute || rival.form == .perfect)
        && lexicon.uses[Int(rival.phrase)].contains {
          guard case .trigger(kind, let row) = $0 else { return false }
          return takes(object, kind, row, lexicon)
        }
    }
  }

  /// Whether a row has a word for its object, or needs none.
  private static func takes(
    _ object: FieldText.PhraseHit, _ kind: Int32, _ row: Int32, _ lexicon: Lexicon
  ) -> Bool {
    !lexicon.rows[Int(kind)][Int(row)].needsObject
      || lexicon.uses[Int(object.phrase)].contains {
        if case .object(kind, row) = $0 { true } else { false }
      }
  }

  /// Whether a Turkic participle stands too far before a noun to describe it: "жолға алынған ауыл
  /// тұрғындарына тиесілі өтемақы".
  private static func isFarBehind(
    _ object: FieldText.PhraseHit, _ verb: FieldText.PhraseHit, _ field: FieldText,
    _ lexicon: Lexicon
  ) -> Bool {
    guard lexicon.language.head == .last, object.tokens.lowerBound - verb.head > 2 else {
      return false
    }
    let word = field.string(at: verb.head)
    return verb.form == .attribute
      || ["ған", "ген", "қан", "кен", "тын", "тін"].contains(where: word.hasSuffix)
  }

  /// Whether the object must stand before the verb: a Kazakh past form stands at the end, and енді
  /// is also "now".
  private static func mustPrecede(
    _ hit: FieldText.PhraseHit, _ row: Lexicon.CompiledRow, _ lexicon: Lexicon
  ) -> Bool {
    row.isSubject || (lexicon.language.code == .kk && hit.form == .past)
  }

  /// жоққа шығарды is a denial and not a шығарды.
  private static func isPartOfCue(
    _ hit: FieldText.PhraseHit, _ field: FieldText, _ lexicon: Lexicon
  ) -> Bool {
    guard lexicon.language.head == .last, let span = field.cueSpans[hit.head],
      span.count > hit.tokens.count
    else { return false }
    return [Cue.refuse, .delay, .demand, .plan].contains { field.has($0, hit.head) }
  }

  /// Whether a Turkic verb has another object than the one found: a clause that is said, or a
  /// statement ("yayımlanacağını açıkladı", "rapora ilişkin açıklama yaptı").
  private static func isSaid(
    _ object: FieldText.PhraseHit, _ verb: FieldText.PhraseHit, _ field: FieldText,
    _ lexicon: Lexicon
  ) -> Bool {
    guard object.tokens.upperBound < verb.tokens.lowerBound else { return false }
    // "neden düştüğünü belirledi": the question itself is what was settled.
    let asked = field.string(at: object.tokens.upperBound - 1)
    if TurkicSpeech.interrogatives.contains(asked) { return false }
    let between = object.tokens.upperBound..<verb.tokens.lowerBound
    let isClause = between.contains { index in
      TurkicSpeech.complements.contains(where: field.string(at: index).hasSuffix)
    }
    let before = field.string(at: verb.tokens.lowerBound - 1)
    return isClause || TurkicSpeech.statements.contains(before)
  }

  /// Whether an infinitive behind a word of success was not reached by it: "nearly forced the minister
  /// to resign", "пришлось уговаривать уйти".
  private static func isOnlyTried(
    _ carrier: FieldText.PhraseHit, _ between: Range<Int>, _ field: FieldText,
    _ language: LanguageCode
  ) -> Bool {
    switch language {
    case .en: EnglishFeat.isOpen(carrier.head, field)
    case .ru:
      between.contains { index in
        RussianVerb.looksInfinitive(field.word(at: index))
          && field.word(at: index + 1) != "и"
      }
    case .az, .tr, .kk: false
    }
  }

  /// Whether a Russian carrier has another object than what stands behind: "начали возвращаться
  /// после вступления закона в силу".
  private static func isParted(_ between: Range<Int>, _ field: FieldText) -> Bool {
    guard !between.isEmpty else { return false }
    return between.contains { index in
      field.has(.after, index) || field.has(.before, index)
        || ["ться", "тись", "ать", "ить", "ять", "еть"]
          .contains(where: field.word(at: index).hasSuffix)
    }
  }

  /// Whether a word belongs to a date or a time: "названа дата начала рейсов".
  private static func isDated(_ index: Int, _ field: FieldText) -> Bool {
    ["дата", "дату", "даты", "срок", "сроки", "время", "день"].contains(field.word(at: index - 1))
  }

  /// Beside "took place" or "managed to" it is that verb whose form tells the status.
  private static func carry(
    _ mention: inout Mention, _ clause: Clause, _ hits: [FieldText.PhraseHit], _ field: FieldText,
    _ lexicon: Lexicon
  ) {
    let isNoun = mention.style == .noun || mention.form == .nominal
    let isInfinitive = mention.form == .infinitive || mention.form == .base
    guard isNoun || isInfinitive else { return }
    // "çıkarmayı başardı"
    let wanted: [Cue] =
      !isNoun
      ? [.success]
      : mention.form == .nominal && lexicon.language.head == .last
        ? [.occurred, .success] : [.occurred]
    let carriers = hits.filter { hit in
      abs(hit.head - mention.head) <= (lexicon.language.code == .ru ? 12 : 8)
        // A Turkic verb stands behind: "yas içində olan ailə üzrxahlıq gözləyir".
        && (lexicon.language.head == .first || hit.head > mention.head)
        && !mention.trigger.contains(hit.head)
        && mention.object?.contains(hit.head) != true
        && lexicon.uses[Int(hit.phrase)].contains {
          if case .cue(let cue) = $0 { wanted.contains(cue) } else { false }
        }
    }
    guard
      let carrier = carriers.min(by: {
        abs($0.head - mention.head) < abs($1.head - mention.head)
      })
    else { return }
    let isBehind = mention.head < carrier.head && lexicon.language.head == .first
    if !isNoun && isBehind && lexicon.language.code != .ru { return }
    let between = min(mention.head, carrier.head) + 1..<max(mention.head, carrier.head)
    if lexicon.language.code == .ru, isNoun, !isBehind,
      isParted(between, field) || isDated(carrier.head, field)
    {
      return
    }
    // "Announces a plan for the release": only the plan is announced.
    let deferring: [Cue] = [.plan, .await, .demand, .refuse, .delay, .may, .must]
    let own = mention.trigger
    func defers(_ index: Int) -> Bool {
      !own.contains(index) && deferring.contains { field.has($0, index) }
    }
    // "Countdown under way for the launch": it is the countdown that is under way.
    let subject = max(clause.tokens.lowerBound, carrier.tokens.lowerBound - 3)
    let isOthers = !isBehind && (subject..<carrier.tokens.lowerBound).contains(where: defers)
    if !isNoun || lexicon.language.head == .first,
      between.contains(where: { field.tokens[$0].kind == .comma }), !isNoun || !isBehind
    {
      return
    }
    guard !isOthers, !between.contains(where: defers) else { return }
    if !isNoun, isOnlyTried(carrier, between, field, lexicon.language.code) { return }
    // "The departure, announced for Lent, …": only a description.
    let first = carrier.tokens.lowerBound
    if lexicon.language.code == .en, first > 0, field.tokens[first - 1].kind == .comma { return }
    // "Police made no arrests"
    if lexicon.language.head == .first, !isBehind,
      between.contains(where: { field.has(.without, $0) })
    {
      return
    }
    // "Айыппұл туралы түсіндіру жүргізілді": what took place is only about it.
    if lexicon.language.head == .last,
      between.contains(where: { isTopic($0, field) || isSaid($0, field) })
    {
      return
    }
    mention.head = carrier.head
    mention.form = carrier.form == .plain ? .past : carrier.form
    if mention.style != .contrary { mention.style = .verb }
  }
}
