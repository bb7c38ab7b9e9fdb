internal import AlertDelivery

extension Settings {
  /// Puts in the secrets that stand in files and credentials; throws all that cannot be found at
  /// once, with exit code 77 when one is open to others or closed to us.
  ///
  /// - Parameter file: the configuration's path as the user knows it, for messages.
  package func resolveSecrets(
    at file: String, environment: ConfigEnvironment
  ) throws(ConfigError) -> Settings {
    var settings = self
    settings.references = []
    let findings = ConfigFindings()
    var exitCode: Int32 = 78
    for reference in references {
      let value = ConfigValue(
        json: ConfigJSON(value: .null, place: reference.place), path: reference.path,
        findings: findings)
      switch reference.source.read(environment) {
      case .found(let text): settings.put(text, for: reference.use, checking: value)
      case .missing(let text): value.fail(text)
      case .notPermitted(let text):
        value.fail(text)
        exitCode = 77
      }
    }
    guard findings.problems.isEmpty else {
      throw ConfigError(file: file, problems: findings.problems, exitCode: exitCode)
    }
    return settings
  }

  /// The same for what is sent to feeds alone: the other secrets may be out of reach here.
  package func resolveFeedHeaders(
    at file: String, environment: ConfigEnvironment
  ) throws(ConfigError) -> Settings {
    var settings = self
    settings.references = references.filter { reference in
      if case .header = reference.use { return true }
      return false
    }
    return try settings.resolveSecrets(at: file, environment: environment)
  }

  private mutating func put(
    _ text: String, for use: SecretReference.Use, checking value: ConfigValue
  ) {
    let secret = Secret(text)
    switch use {
    case .webhookURL(let index):
      value.checkEndpoint(text, allowPrivate: webhooks[index].allowPrivate)
      webhooks[index].url = secret
    case .webhookSecret(let index):
      if let problem = WebhookSignature.problem(in: secret) { value.fail(problem) }
      webhooks[index].secret = secret
    case .webhookPreviousSecret(let index):
      if let problem = WebhookSignature.problem(in: secret) { value.fail(problem) }
      webhooks[index].previousSecret = secret
    case .webhookToken(let index):
      let format = AlertFormat.named(webhooks[index].format)
      if let problem = format?.tokenProblem(secret) { value.fail(problem) }
      webhooks[index].token = secret
    case .header(let feed, let header):
      if !text.isPrintableASCII {
        value.fail("a header's value can hold printable ASCII characters only")
      }
      feeds[feed].headers[header].value = secret
    case .heartbeat:
      _ = value.secretAddress(text)
      coverage.heartbeat = secret
    }
  }
}

extension SecretReference.Source {
  fileprivate enum Outcome {
    case found(String)
    case missing(String)
    case notPermitted(String)
  }

  fileprivate func read(_ environment: ConfigEnvironment) -> Outcome {
    switch self {
    case .file(let path): return read(path, others: 0o077, environment)
    case .credential(let name):
      guard let directory = environment.credentialsDirectory else {
        return .missing(
          "the credential \"\(name)\" cannot be found: $CREDENTIALS_DIRECTORY is not set; systemd "
            + "sets it with LoadCredential=, elsewhere use \"file:PATH\"")
      }
      // systemd grants access by an ACL, which shows as permission of the group.
      let plain = read("\(directory)/\(name)", others: 0o007, environment)
      guard case .missing = plain else { return plain }
      // A directory loaded as `LoadCredential=secrets:DIR` is laid out as `secrets_NAME`.
      let loaded = read("\(directory)/secrets_\(name)", others: 0o007, environment)
      guard case .missing = loaded else { return loaded }
      return plain
    }
  }

  private func read(
    _ path: String, others: UInt32, _ environment: ConfigEnvironment
  ) -> Outcome {
    switch environment.readFile(path) {
    case .missing: return .missing("the secret's file \(path) does not exist")
    case .unreadable(let why): return .missing("the secret's file \(path) \(why)")
    case .forbidden:
      return .notPermitted("the secret's file \(path) may not be read by this user")
    case .contents(_, let mode) where mode & others != 0:
      return .notPermitted("the secret's file \(path) is open to others; chmod 600 \(path)")
    case .contents(let bytes, _):
      guard let text = String(validating: bytes, as: UTF8.self) else {
        return .missing("the secret's file \(path) holds no UTF-8 text")
      }
      let secret = text.trimmedOfSpace
      return secret.isEmpty
        ? .missing("the secret's file \(path) is empty") : .found(secret)
    }
  }
}

extension String {
  /// Without the white space around it: files end with a line break.
  fileprivate var trimmedOfSpace: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
