/// English clauses that begin with "who" or "which".
enum EnglishRelative {
  /// Whether a verb is that of the main clause again: "Teenager who filmed the crash gets nine
  /// years".
  static func isOver(before verb: Int, in clause: Clause, _ field: FieldText) -> Bool {
    guard clause.opening == .relative, verb > clause.tokens.lowerBound + 2 else { return false }
    let start = clause.tokens.lowerBound
    if start > 0, field.tokens[start - 1].kind == .comma { return false }
    let between = start + 1..<verb
    guard let own = between.first(where: { isFinite($0, field) }), own < verb - 1 else {
      return false
    }
    return !(own + 1..<verb).contains { index in
      field.tokens[index].kind == .comma || joins.contains(field.string(at: index))
    } && !says.contains(field.string(at: own))
  }

  private static func isFinite(_ index: Int, _ field: FieldText) -> Bool {
    let word = field.word(at: index)
    return EnglishVerb.looksPast(word) || auxiliaries.contains(word)
  }

  private static let auxiliaries: Set<String> = ["is", "are", "was", "were", "has", "have", "had"]

  /// Words after which the description goes on.
  private static let joins: Set<String> = [
    "and", "or", "but", "that", "he", "she", "they", "it", "then", "being", "when", "after",
    "before", "was", "were", "been", "has", "had", "have", "be",
  ]
  private static let says: Set<String> = [
    "said", "says", "claimed", "alleged", "told", "admitted", "denied", "helped", "saw", "had",
  ]
}

extension Look {
  /// Whether an English clause that describes somebody has gone back to the main verb.
  var isMainAgain: Bool {
    guard language == .en else { return false }
    let verb = min(mention.trigger.lowerBound, mention.head, group.cues.min() ?? .max)
    return EnglishRelative.isOver(before: verb, in: clause, field)
  }
}

/// English infinitives of what has been done: "it took a year to find them", "became the third state
/// to ratify", "storm warning forces organisers to cancel".
enum EnglishFeat {
  /// The form that such an infinitive has; nil for any other.
  static func form(of head: Int, _ clause: Clause, _ field: FieldText) -> Form? {
    func word(_ index: Int) -> String {
      clause.tokens.contains(index) ? field.word(at: index) : ""
    }
    let before = max(clause.tokens.lowerBound, head - 12)..<head
    guard let to = before.last(where: { word($0) == "to" }) else { return nil }
    for index in (before.lowerBound..<to).reversed() {
      if field.tokens[index].kind == .comma { return nil }
      if compelling.contains(word(index)), isCompelled(index, to, head, clause, field) {
        return .past
      }
      switch word(index) {
      case "took" where word(index - 1) == "it": return .backgroundPast
      case "took", "needed":
        // "took less than three hours to acquit"
        return ["hours", "minutes", "days", "hour"].contains(word(to - 1)) ? .past : nil
      case "became", "becomes":
        // "becomes latest to urge PM to resign", "only country not to ratify"
        guard to == head - 1, !isOpen(index, field),
          !(index..<to).contains(where: { other in
            ["to", "hope", "chance"].contains(word(other)) || field.has(.not, other)
          })
        else { return nil }
        return (index..<to).contains { isRank(word($0)) } ? .past : nil
      default: continue
      }
    }
    return nil
  }

  private static let compelling: Set<String> = [
    "forces", "forced", "prompts", "prompted", "compels", "compelled",
  ]

  /// Whether a verb that compels has somebody for its object, who then does it.
  private static func isCompelled(
    _ verb: Int, _ to: Int, _ head: Int, _ clause: Clause, _ field: FieldText
  ) -> Bool {
    guard to == head - 1, (2...6).contains(to - verb), !isOpen(verb, field) else { return false }
    let open: [Cue] = [.demand, .plan, .await, .not, .without, .may]
    return !(verb + 1..<to).contains { index in open.contains { field.has($0, index) } }
  }

  /// Whether a verb is only to be, or not: "would have forced", "nobody forced", "hopes it becomes".
  static func isOpen(_ verb: Int, _ field: FieldText) -> Bool {
    let open: [Cue] = [.will, .may, .must, .not, .without, .await, .demand, .condition]
    return (max(0, verb - 6)..<verb).contains { index in
      open.contains { field.has($0, index) }
        || ["nearly", "almost", "never", "to", "nobody"].contains(field.string(at: index))
    }
  }

  private static func isRank(_ word: String) -> Bool {
    if ["first", "second", "third", "last", "latest", "newest", "only"].contains(word) {
      return true
    }
    return word.first?.isNumber == true && ["st", "nd", "rd", "th"].contains(where: word.hasSuffix)
  }
}
