extension AlertFormat {
  /// Something the format needs or understands under `options`.
  package struct Option: Sendable {
    package let name: String
    package let isRequired: Bool
    /// What it is, for people.
    package let meaning: String
    /// What is wrong with a value, in words; nil when it will do.
    let problem: @Sendable (String) -> String?

    init(
      _ name: String, required: Bool = false, _ meaning: String,
      problem: @escaping @Sendable (String) -> String?
    ) {
      self.name = name
      isRequired = required
      self.meaning = meaning
      self.problem = problem
    }
  }

  /// What the format does with the `token` of its endpoint.
  package enum TokenUse: Sendable, Equatable {
    case unused
    /// Sent as `Authorization: Bearer` when it is set.
    case bearer
    /// The same, and nothing works without it.
    case bearerRequired
    /// Part of the address; required.
    case path
  }

  /// A problem of an endpoint's configuration, with its place below the endpoint.
  package struct OptionProblem: Sendable, Equatable {
    /// `options.chat_id`, `token`.
    package let place: String
    package let problem: String
  }

  /// Everything wrong with the options and with having, or not having, a token. Reads no secret.
  package func optionProblems(
    _ values: [String: String], hasToken: Bool
  ) -> [OptionProblem] {
    let known = options.map(\.name)
    let unknown = values.keys.filter { !known.contains($0) }.sorted().map { name in
      OptionProblem(
        place: "options.\(name)",
        problem: known.isEmpty
          ? "is unknown; \(self.name) has no options"
          : "is unknown; \(self.name) has \(known.joined(separator: ", "))")
    }
    return unknown + options.compactMap { problem(of: $0, in: values) } + tokenUse(hasToken)
  }

  /// What is wrong with a token once it can be read, in words that do not hold it.
  package func tokenProblem(_ token: Secret) -> String? {
    let text = token.revealed
    if text.isEmpty { return "is empty" }
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      return "holds a space, a control character or a letter outside ASCII"
    }
    if self == .telegram, !Telegram.isToken(text) {
      return "is no Telegram bot token (digits, a colon, letters); ask @BotFather for it"
    }
    return nil
  }

  private func problem(of option: Option, in values: [String: String]) -> OptionProblem? {
    let place = "options.\(option.name)"
    guard let value = values[option.name] else {
      return option.isRequired
        ? OptionProblem(place: place, problem: "is missing: \(option.meaning)") : nil
    }
    return option.problem(value).map { OptionProblem(place: place, problem: $0) }
  }

  private func tokenUse(_ hasToken: Bool) -> [OptionProblem] {
    switch (token, hasToken) {
    case (.unused, true):
      [
        OptionProblem(
          place: "token", problem: "is not used by \(name), whose address is the secret")
      ]
    case (.bearerRequired, false), (.path, false):
      [OptionProblem(place: "token", problem: "is missing: \(name) needs one")]
    default: []
    }
  }
}

extension AlertFormat.Option {
  /// An optional tag or name: printable, one line, at most 100 characters.
  static func line(_ name: String, _ meaning: String) -> AlertFormat.Option {
    AlertFormat.Option(name, meaning) { value in
      let isLine = !value.isEmpty && value.onOneLine == value && value.count <= 100
      return isLine ? nil : "must be one line of 1 to 100 characters"
    }
  }
}
