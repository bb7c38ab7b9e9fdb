extension SettingsReading {
  mutating func readAlerts(_ value: ConfigValue?) {
    let alerts = value?.object(.alerts)
    if let logs = alerts?["logs"] {
      settings.logs = self.logs(logs)
    } else {
      settings.logs = Self.defaultLogs(environment)
    }
    if let webhooks = alerts?["webhooks"] { readWebhooks(webhooks) }
    if let alerts, alerts["logs"] != nil, settings.logs.isEmpty, settings.webhooks.isEmpty {
      alerts.value.note("no log and no webhook: nobody will hear of an alert")
    }
  }

  private static func defaultLogs(_ environment: ConfigEnvironment) -> [LogSettings] {
    [
      LogSettings(path: environment.logPath("alerts.log"), format: .text),
      LogSettings(path: environment.logPath("alerts.jsonl"), format: .json),
    ]
  }

  private func logs(_ value: ConfigValue) -> [LogSettings] {
    var first: [String: String] = [:]
    return value.list("logs").compactMap { element in
      guard let log = log(element) else { return nil }
      if let earlier = first[log.path] {
        element.fail("writes to the same file as \(earlier); choose another path")
      }
      first[log.path] = first[log.path] ?? element.path
      return log
    }
  }

  private func log(_ value: ConfigValue) -> LogSettings? {
    guard let log = value.object(.log) else { return nil }
    let path = log["path"]?.path("the path of a file")
    let format = log["format"]?.name(among: LogFormat.allCases.map(\.rawValue))
    let rotation = log["rotate"].flatMap(rotation)
    guard let path else { return nil }
    return LogSettings(
      path: environment.logPath(path),
      format: format.flatMap(LogFormat.init) ?? (path.hasSuffix(".jsonl") ? .json : .text),
      rotation: rotation)
  }

  private func rotation(_ value: ConfigValue) -> LogRotation? {
    guard let rotation = value.object(.rotation) else { return nil }
    let size = rotation["size"]?.size(from: "1 KB", to: "100 GB")
    let keep = rotation["keep"]?.whole(in: 1...1000) ?? 10
    return size.map { LogRotation(size: $0, keep: keep) }
  }
}
