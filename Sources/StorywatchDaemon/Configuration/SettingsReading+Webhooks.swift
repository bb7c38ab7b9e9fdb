internal import AlertDelivery
internal import HTTPTransport
internal import StoryModel

extension SettingsReading {
  mutating func readWebhooks(_ value: ConfigValue) {
    var ids = UniqueIDs()
    for element in value.list("webhooks") {
      if let webhook = webhook(element, at: settings.webhooks.count, ids: &ids) {
        settings.webhooks.append(webhook)
      }
    }
  }

  private mutating func webhook(
    _ value: ConfigValue, at index: Int, ids: inout UniqueIDs
  ) -> WebhookSettings? {
    guard let webhook = value.object(.webhook) else { return nil }
    let id = webhook["id"].flatMap { ids.take($0) }
    let allowed = webhook["allowPrivate"].map(allowPrivate) ?? []
    let url = webhook["url"].flatMap { value in
      secret(value, for: .webhookURL(index)) { value.checkEndpoint($0, allowPrivate: allowed) }
    }
    let format = self.format(of: webhook)
    let signing = { (text: String) in WebhookSignature.problem(in: Secret(text)) }
    let language = webhook["language"]?.name(among: vocabulary.messageLanguages.map(\.code))
    let settings = WebhookSettings(
      id: id ?? "", url: url ?? Secret(""), format: format?.name ?? "storywatch",
      secret: key("secret", of: webhook, for: .webhookSecret(index), problem: signing),
      previousSecret: key(
        "previousSecret", of: webhook, for: .webhookPreviousSecret(index), problem: signing),
      token: key("token", of: webhook, for: .webhookToken(index)) { text in
        format?.tokenProblem(Secret(text))
      },
      options: options(of: webhook, format: format), language: language ?? "en",
      stories: webhook["stories"].flatMap(storyIDs), types: webhook["types"].map(types) ?? [],
      allowPrivate: allowed)
    if webhook["secret"] == nil {
      webhook["previousSecret"]?.fail("is of use only beside \"secret\"; rename it to \"secret\"")
    }
    return id == nil || url == nil ? nil : settings
  }

  /// A secret or token, checked at once where it is written inline.
  private mutating func key(
    _ key: String, of webhook: ConfigObject, for use: SecretReference.Use,
    problem: (String) -> String?
  ) -> Secret? {
    guard let value = webhook[key] else { return nil }
    return secret(value, for: use) { text in
      if let problem = problem(text) { value.fail(problem) }
      value.note(
        "stands in the configuration itself; \"file:PATH\" or \"credential:NAME\" keeps it out of "
          + "copies and backups")
    }
  }

  /// Nil when the name is misspelt, which is a problem of its own.
  private func format(of webhook: ConfigObject) -> AlertFormat? {
    guard let value = webhook["format"] else { return .named("storywatch") }
    return value.name(among: vocabulary.formats.map(\.name)).flatMap(AlertFormat.named)
  }

  private func options(of webhook: ConfigObject, format: AlertFormat?) -> [String: String] {
    var options: [String: String] = [:]
    var places: [String: ConfigPlace] = [:]
    for member in webhook["options"]?.members ?? [] {
      let option = ConfigValue(
        json: member.json, path: webhook["options"]!.path(of: member.key),
        findings: webhook.value.findings)
      options[member.key] = option.optionText() ?? ""
      places["options.\(member.key)"] = member.place
    }
    let hasToken = webhook["token"] != nil
    for problem in format?.optionProblems(options, hasToken: hasToken) ?? [] {
      let place = places[problem.place] ?? webhook.value.json.place
      webhook.value.findings.add(
        problem: ConfigProblem(
          path: "\(webhook.value.path).\(problem.place)", place: place, problem.problem))
    }
    return options
  }

  /// Nil, which means all, for an empty list too.
  private func storyIDs(_ value: ConfigValue) -> [String]? {
    if value.json.value == .list([]) {
      value.note("is empty and means all stories")
      return nil
    }
    let known = settings.stories.map(\.id)
    return value.list("story ids").compactMap { $0.name(among: known) }
  }

  private func types(_ value: ConfigValue) -> [TypePattern] {
    if value.json.value == .list([]) { value.note("is empty and means all types") }
    return value.list("alert types").compactMap { element in
      guard let text = element.text("an alert type such as \"development.*\"") else { return nil }
      let pattern = TypePattern(text)
      guard AlertType.allCases.contains(where: pattern.matches) else {
        let names = AlertType.allCases.map(\.rawValue) + TypePattern.families
        let way =
          Suggestion.nearest(to: text, among: names).map { "did you mean \"\($0)\"?" }
          ?? "known are \(names.quoted(or: "and"))"
        element.fail("no alert has the type \"\(text)\"; \(way)")
        return nil
      }
      return pattern
    }
  }

  private func allowPrivate(_ value: ConfigValue) -> [String] {
    value.list("address ranges and host names").compactMap { element in
      guard let text = element.text("a range such as \"10.0.0.0/8\" or a host name") else {
        return nil
      }
      guard AllowedAddress(text) != nil else {
        element.fail("\"\(text)\" is no address range such as \"10.0.0.0/8\" and no host name")
        return nil
      }
      return text
    }
  }
}

extension ConfigValue {
  /// The value of an option as text: chat ids are often written as numbers.
  func optionText() -> String? {
    switch json.value {
    case .number(let number): number
    case .bool(let flag): "\(flag)"
    default: text("text, a number, true or false")
    }
  }
}
