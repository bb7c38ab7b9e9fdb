internal import AlertDelivery

/// A secret that the configuration does not hold but points to.
package struct SecretReference: Sendable, Equatable {
  /// Such as `alerts.webhooks[0].secret`.
  package let path: String
  package let place: ConfigPlace
  package let source: Source
  let use: Use

  /// The field of the settings that it fills.
  enum Use: Sendable, Equatable {
    case webhookURL(Int)
    case webhookSecret(Int)
    case webhookPreviousSecret(Int)
    case webhookToken(Int)
    case header(feed: Int, header: Int)
    case heartbeat
  }

  package enum Source: Sendable, Equatable {
    /// A file of this name in `$CREDENTIALS_DIRECTORY`.
    case credential(String)
    case file(String)
  }
}

extension SecretReference.Source {
  /// The reference in `text`; nil when the text is the secret itself.
  init?(_ text: String, environment: ConfigEnvironment, problem: inout String?) {
    if text.hasPrefix("credential:") {
      let name = String(text.dropFirst("credential:".count))
      guard name.wholeMatch(of: /[A-Za-z0-9_][A-Za-z0-9._-]*/) != nil else {
        problem =
          "\"\(name)\" is no name of a credential: letters, digits, dots, - and _ only"
        return nil
      }
      self = .credential(name)
    } else if text.hasPrefix("file:") {
      let path = String(text.dropFirst("file:".count))
      guard !path.isEmpty else {
        problem = "a path is missing after \"file:\""
        return nil
      }
      self = .file(environment.besideConfig(path))
    } else {
      return nil
    }
  }
}
