internal import StoryModel

/// A value of the configuration that is being read: what is wrong with it is added to `findings`.
struct ConfigValue {
  let json: ConfigJSON
  /// Such as `feeds[3].every`.
  let path: String
  let findings: ConfigFindings

  func fail(_ text: String) {
    findings.add(problem: ConfigProblem(path: path, place: json.place, text))
  }

  func note(_ text: String) {
    findings.add(note: ConfigProblem(path: path, place: json.place, text))
  }

  /// Adds that the value should be `wanted`, and what it is.
  private func mismatch(_ wanted: String) {
    let way = json.value == .null ? "leave the key out to have the default" : "not \(json.kind)"
    fail("must be \(wanted)\(json.value == .null ? "; " : ", ")\(way)")
  }

  // MARK: Values of one kind

  /// Text that says something.
  func text(_ wanted: String = "text in double quotes") -> String? {
    guard case .text(let text) = json.value else {
      mismatch(wanted)
      return nil
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      fail("is empty; it must be \(wanted)")
      return nil
    }
    return text
  }

  func flag() -> Bool? {
    guard case .bool(let flag) = json.value else {
      mismatch("true or false")
      return nil
    }
    return flag
  }

  func whole(in range: ClosedRange<Int>) -> Int? {
    let wanted = "a whole number from \(range.lowerBound) to \(range.upperBound)"
    guard case .number(let text) = json.value else {
      mismatch(wanted)
      return nil
    }
    guard let number = Int(text), range.contains(number) else {
      fail("must be \(wanted), not \(text)")
      return nil
    }
    return number
  }

  /// The elements of a list; none when it is no list.
  func list(_ wanted: String) -> [ConfigValue] {
    guard case .list(let elements) = json.value else {
      if case .text(let text) = json.value, !text.contains("\"") {
        fail("must be a list of \(wanted) in square brackets; write [\"\(text)\"]")
      } else {
        mismatch("a list of \(wanted) in square brackets")
      }
      return []
    }
    return elements.enumerated().map { index, element in
      ConfigValue(json: element, path: "\(path)[\(index)]", findings: findings)
    }
  }

  /// A list of texts, each said once.
  func texts() -> [String] {
    var seen: Set<String> = []
    return list("texts").compactMap { element in
      guard let text = element.text() else { return nil }
      guard seen.insert(text).inserted else {
        element.fail("\"\(text)\" stands in this list twice; remove one")
        return nil
      }
      return text
    }
  }

  /// The object with its keys checked against `shape`; nil when it is none.
  func object(_ shape: ConfigShape) -> ConfigObject? {
    guard let members else { return nil }
    return ConfigObject(of: members, at: self, shape: shape)
  }

  /// The members of an object with free keys, each key once; nil when it is none.
  var members: [ConfigJSON.Member]? {
    guard case .object(let members) = json.value else {
      mismatch("an object in curly brackets")
      return nil
    }
    var first: [String: ConfigPlace] = [:]
    return members.filter { member in
      guard let earlier = first[member.key] else {
        first[member.key] = member.place
        return true
      }
      findings.add(
        problem: ConfigProblem(
          path: path(of: member.key), place: member.place,
          "is given twice, first on line \(earlier.line); keep one"))
      return false
    }
  }

  func path(of key: String) -> String {
    let isPlain = key.utf8.allSatisfy { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || 48...57 ~= byte
        || "$_-".utf8.contains(byte)
    }
    if key.isEmpty || !isPlain { return "\(path)[\"\(key)\"]" }
    return path.isEmpty ? key : "\(path).\(key)"
  }

  // MARK: Text with a form

  /// One of `names`, with the nearest proposed for a misspelt one.
  func name(among names: [String]) -> String? {
    guard let text = text(names.quoted(or: "or")) else { return nil }
    guard names.contains(text) else {
      let way =
        Suggestion.nearest(to: text, among: names).map { "did you mean \"\($0)\"?" }
        ?? "known are \(names.quoted(or: "and"))"
      fail("\"\(text)\" is unknown; \(way)")
      return nil
    }
    return text
  }

  /// An id: `[a-z0-9][a-z0-9_-]{0,63}`.
  func id() -> String? {
    guard let text = text("an id such as \"final-report\"") else { return nil }
    guard text.utf8.count <= 64, text.wholeMatch(of: /[a-z0-9][a-z0-9_-]*/) != nil else {
      fail(
        "\"\(text)\" is no id: at most 64 lower-case letters a to z, digits, - and _, "
          + "and a letter or digit first")
      return nil
    }
    return text
  }

  /// The path of a file.
  func path(_ wanted: String) -> String? {
    guard let text = text(wanted) else { return nil }
    guard !text.hasPrefix("~"), !text.hasSuffix("/") else {
      fail("\"\(text)\" cannot be used: write the whole path of a file, without ~")
      return nil
    }
    return text
  }

  /// A date of the calendar.
  func date() -> CalendarDate? {
    guard let text = text("a date such as \"2025-12-31\"") else { return nil }
    guard let date = CalendarDate(text) else {
      fail("\"\(text)\" is no date; write it as \"2025-12-31\"")
      return nil
    }
    return date
  }

  /// A span of time in seconds.
  func span(from least: String = "1s", to most: String = "365d") -> Double? {
    let wanted = "a span such as \"90s\", \"15m\", \"6h\" or \"7d\""
    if case .number(let number) = json.value {
      fail("must be \(wanted); is \"\(number)m\" meant, or \"\(number)s\"?")
      return nil
    }
    guard let text = text(wanted) else { return nil }
    guard let span = TimeSpan.seconds(text) else {
      fail("\"\(text)\" is no span; write it as \"90s\", \"15m\", \"6h\" or \"7d\"")
      return nil
    }
    guard span >= TimeSpan.seconds(least)!, span <= TimeSpan.seconds(most)! else {
      fail("\"\(text)\" must lie between \(least) and \(most)")
      return nil
    }
    return span
  }

  /// A size in bytes.
  func size(from least: String, to most: String) -> Int? {
    let wanted = "a size such as \"512 KB\" or \"10 MB\""
    if case .number(let number) = json.value {
      fail("must be \(wanted); is \"\(number) MB\" meant, or \"\(number) KB\"?")
      return nil
    }
    guard let text = text(wanted) else { return nil }
    guard let size = ByteSize.bytes(text) else {
      fail("\"\(text)\" is no size; write it as \"512 KB\" or \"10 MB\"")
      return nil
    }
    guard size >= ByteSize.bytes(least)!, size <= ByteSize.bytes(most)! else {
      fail("\"\(text)\" must lie between \(least) and \(most)")
      return nil
    }
    return size
  }

  /// A language tag of BCP 47, such as `ru` or `kk-Latn`.
  func language() -> String? {
    guard let text = text("a language such as \"ru\", \"en\" or \"kk-Latn\"") else { return nil }
    guard text.wholeMatch(of: /[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*/) != nil else {
      fail("\"\(text)\" is no language; write its code, such as \"ru\", \"en\" or \"kk-Latn\"")
      return nil
    }
    return text
  }
}

extension [String] {
  /// `"a", "b" and "c"`.
  func quoted(or last: String) -> String {
    let quoted = map { "\"\($0)\"" }
    guard quoted.count > 1 else { return quoted.first ?? "nothing" }
    return quoted.dropLast().joined(separator: ", ") + " \(last) \(quoted.last!)"
  }
}
