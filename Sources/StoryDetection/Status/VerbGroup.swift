/// The verb of a mention with the small words that change what its form means.
struct VerbGroup {
  var form: Form
  /// The token that negates it.
  var negation: Int?
  /// Tokens that the form rests on besides the head: будет, to, must.
  var cues: [Int] = []
  /// An English participle with no auxiliary.
  var isBare = false
  /// Whether the word is the present as well as the participle: "rules come into force".
  var mayBePresent = false
  /// The word that only supposes it: "may have been freed".
  var supposition: Int?
  /// Its form says that it is known by hearsay: кетіпті, gitmiş.
  var isHearsay = false

  init(_ mention: Mention, clause: Clause, field: FieldText, language: LanguageCode) {
    form = mention.form
    guard mention.style.isVerbal || mention.style == .noun else { return }
    switch language {
    case .en: readEnglish(mention, clause, field)
    case .ru: readRussian(mention, clause, field)
    case .kk: readKazakh(mention, clause, field)
    case .az, .tr: readTurkic(mention, clause, field, language)
    }
  }

  private mutating func readEnglish(_ mention: Mention, _ clause: Clause, _ field: FieldText) {
    if mention.style == .noun && form == .plain { return }
    var index = mention.trigger.lowerBound - 1
    if mention.head <= index { index = mention.head - 1 }
    var isPassive = false
    var hasHave = false
    var isModal = false
    var hasTo = false
    var isBeing = false
    var isPerfect = false
    var isWished = false
    var modal: Int?
    var auxiliary: Int?
    var steps = 0
    walk: while index >= clause.tokens.lowerBound, steps < 7 {
      let token = field.tokens[index]
      if token.kind == .joint {
        index -= 1
        continue
      }
      guard token.kind == .word else { break }
      let word = field.text.string(token)
      switch word {
      case "not", "never", "t", "cannot", "nothing": negation = index
      case "to":
        hasTo = true
        isPerfect = hasHave
      case "being": isBeing = true
      default:
        if field.isModal(index) {
          isModal = true
          modal = index
          auxiliary = index
        } else if field.has(.be, index) {
          isPassive = true
          isWished = word == "be"
        } else if field.has(.have, index) {
          hasHave = true
          if word == "had" || word == "d" { auxiliary = index }
        } else if word == "do" || word == "does" || word == "did" || word == "didn"
          || word == "doesn" || word == "don"
        {
          isPassive = false
          if negation != nil { form = .negatedPast }
        } else if !word.hasSuffix("ly") && !EnglishWords.adverbs.contains(word) {
          break walk
        }
      }
      cues.append(index)
      steps += 1
      index -= 1
    }
    settleEnglish(
      mention, clause, field,
      Auxiliaries(
        isPassive: isPassive, hasHave: hasHave, isModal: isModal, hasTo: hasTo, isBeing: isBeing,
        isPerfect: isPerfect,
        hadBefore: auxiliary.map { field.string(at: $0) == "had" } ?? false))
    if negation == nil, form == .past || form == .present {
      negation = EnglishWords.denial(after: mention, clause, field)
    }
    if let modal, hasHave, form == .past { suppose(modal, field) }
    if form == .infinitive, negation == nil, !isModal,
      let feat = EnglishFeat.form(of: mention.head, clause, field)
    {
      form = feat
    }
    // "the 1976 round-up"
    if form == .present || form == .wish,
      mention.trigger.contains(where: {
        field.tokens[$0].kind == .joint
      })
    {
      form = .nominal
    }
    // "demand that charges be dropped"
    if isWished, !isModal, !hasTo, form == .past { form = .infinitive }
  }

  /// "May have been freed" supposes, "would have been freed" and "should have been" say it was not.
  private mutating func suppose(_ modal: Int, _ field: FieldText) {
    switch field.string(at: modal) {
    case "may", "might", "could", "must": supposition = modal
    case "would", "should", "ought": form = .conditional
    default: form = .future
    }
  }

  private struct Auxiliaries {
    var isPassive, hasHave, isModal, hasTo, isBeing, isPerfect, hadBefore: Bool
  }

  private mutating func settleEnglish(
    _ mention: Mention, _ clause: Clause, _ field: FieldText, _ found: Auxiliaries
  ) {
    let isFinite = form == .past || form == .pastOrParticiple || form == .backgroundPast
    if found.isModal && !(found.hasHave && form != .base) {
      form = negation == nil ? .future : .negatedFuture
    } else if found.hasTo {
      form = isFinite && found.isPerfect ? .passive : .infinitive
    } else if isFinite {
      if found.isBeing {
        // "are being recalled": it has happened once it is under way.
        form = found.isPassive ? (mention.lasts ? .present : .future) : .gerund
      } else if found.hadBefore {
        form = .backgroundPast
      } else if found.isPassive || found.hasHave || form == .past {
        form = .past
      } else if EnglishWords.isCost(mention.head, clause, field) {
        form = .nominal
      } else {
        form = EnglishWords.isAttribute(mention.head, clause, field) ? .attribute : .past
        isBare = true
        let word = field.string(at: mention.head)
        mayBePresent = word == "come" || word == "become"
        // "move to have all charges thrown out"
        if EnglishWords.isCaused(mention.head, clause, field) { form = .infinitive }
        // "could be docked points and fined millions"
        if let modal = EnglishWords.sharedModal(of: mention.head, clause, field) {
          form = .future
          cues.append(modal)
        }
      }
    } else if form == .gerund {
      if found.isPassive {
        // "is recalling 5,000 vans": it has happened once it is under way.
        form = mention.lasts ? .present : .future
      } else if let begun = EnglishWords.begun(before: mention.head, clause, field) {
        form = begun
        cues.append(mention.head - 1)
      } else if EnglishWords.isOutcome(mention.head, clause, field) {
        form = .past
      }
    } else if form == .base || form == .present {
      if form == .base, follows("and", or: "or", mention.head, clause, field) {
        form = .infinitive
        return
      }
      let isNoun = EnglishWords.isNoun(mention.head, form: form, clause, field)
      let isCommand = form == .base && !isNoun && field.opensSentence(mention.head)
      form = isNoun ? .nominal : isCommand ? .wish : .present
    }
  }

  /// "… to probe the leak, and submit a report": still what is to be done.
  private func follows(
    _ and: String, or: String, _ head: Int, _ clause: Clause, _ field: FieldText
  ) -> Bool {
    guard head > clause.tokens.lowerBound else { return false }
    let before = field.string(at: head - 1)
    guard before == and || before == or else { return false }
    return (clause.part.lowerBound..<head - 1).contains {
      field.string(at: $0) == "to" || field.has(.will, $0)
    }
  }

  /// будут, стала: beside a Russian infinitive
  private func isAuxiliary(_ index: Int, _ field: FieldText) -> Bool {
    field.has(.will, index)
      || ["стали", "стал", "стала", "стало"].contains(field.string(at: index))
  }

  private mutating func readRussian(_ mention: Mention, _ clause: Clause, _ field: FieldText) {
    if mention.style == .noun && form == .plain { return }
    var index = mention.head - 1
    var steps = 0
    let reach = form == .passive ? 5 : 3
    while index >= clause.tokens.lowerBound, steps < reach {
      let token = field.tokens[index]
      if token.kind == .comma { break }
      if field.has(.not, index), steps < 2 || cues.contains(index + 1) { negation = index }
      if form == .passive || form == .infinitive {
        if field.isModal(index) {
          if form == .passive { form = .future }
          cues.append(index)
        }
        if field.has(.be, index) { cues.append(index) }
      }
      if field.has(.condition, index) && field.text.string(token) == "бы" { form = .conditional }
      index -= 1
      steps += 1
    }
    let following = mention.head + 1..<min(mention.head + 3, clause.tokens.upperBound)
    for next in following where field.tokens[next].kind == .word {
      if form == .passive, field.has(.will, next) { form = .future }
      if form == .infinitive, field.has(.not, next), next + 1 < clause.tokens.upperBound,
        isAuxiliary(next + 1, field)
      {
        form = .negatedFuture
        cues.append(next)
      }
      if field.string(at: next) == "бы" { form = .conditional }
    }
    // Извиняться перед соседями не будем
    if form == .infinitive, !field.has(.not, max(mention.head - 1, 0)) {
      for next in following
        .upperBound..<max(
          following.upperBound, min(mention.head + 9, clause.tokens.upperBound - 1))
      where field.has(.not, next) && isAuxiliary(next + 1, field) {
        form = .negatedFuture
        cues.append(next)
      }
    }
    // согласился не исполнять, решил не подавать
    if form == .past, mention.head + 2 < clause.tokens.upperBound,
      field.has(.not, mention.head + 1),
      ["ть", "ти", "чь"].contains(
        where: field.string(at: mention.head + 2).hasSuffix)
    {
      negation = mention.head + 1
    }
    if negation != nil {
      switch form {
      case .future: form = .negatedFuture
      case .attribute, .conditional: break
      default: break
      }
    }
  }
}
