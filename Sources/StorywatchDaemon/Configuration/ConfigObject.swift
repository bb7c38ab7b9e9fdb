/// An object of the configuration whose keys have been checked against its shape.
struct ConfigObject {
  private let values: [String: ConfigValue]
  private let shape: ConfigShape
  let value: ConfigValue

  init(of members: [ConfigJSON.Member], at value: ConfigValue, shape: ConfigShape) {
    var values: [String: ConfigValue] = [:]
    for member in members {
      let path = value.path(of: member.key)
      if shape.keys.contains(member.key) {
        values[member.key] = ConfigValue(json: member.json, path: path, findings: value.findings)
      } else {
        value.findings.add(
          problem: ConfigProblem(
            path: path, place: member.place, Self.unknown(member.key, in: shape)))
      }
    }
    self.values = values
    self.shape = shape
    self.value = value
    for key in shape.required where values[key] == nil {
      value.findings.add(
        problem: ConfigProblem(
          path: value.path(of: key), place: value.path.isEmpty ? nil : value.json.place,
          "is missing; \(shape.name) needs it"))
    }
  }

  /// What is written under `key`; nil when the user left it out.
  subscript(key: String) -> ConfigValue? {
    precondition(shape.keys.contains(key), "\(key) is no key of \(shape.name)")
    return values[key]
  }

  private static func unknown(_ key: String, in shape: ConfigShape) -> String {
    if key.hasPrefix("/") || key.hasPrefix("#") || key.hasPrefix("_comment") {
      return "is unknown; JSON has no comments"
    }
    if let near = Suggestion.nearest(to: key, among: shape.keys) {
      return "is unknown; did you mean \"\(near)\"?"
    }
    if let home = ConfigShape.all.first(where: { $0.keys.contains(key) }) {
      return "does not belong here; it is a key of \(home.name)"
    }
    return "is unknown; \(shape.name) can have \(shape.keys.quoted(or: "and"))"
  }
}
