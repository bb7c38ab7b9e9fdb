/// A JSON value of the configuration and the place where it begins.
///
/// The stock decoder drops misspelt keys and the second of two equal ones; this keeps everything
/// as it is written.
package struct ConfigJSON: Sendable, Equatable {
  package let value: Value
  package let place: ConfigPlace

  package init(value: Value, place: ConfigPlace) {
    self.value = value
    self.place = place
  }

  package indirect enum Value: Sendable, Equatable {
    case null
    case bool(Bool)
    /// As it is written, such as `-1.5e3`.
    case number(String)
    case text(String)
    case list([ConfigJSON])
    case object([Member])
  }

  package struct Member: Sendable, Equatable {
    package let key: String
    package let place: ConfigPlace
    package let json: ConfigJSON

    package init(key: String, place: ConfigPlace, json: ConfigJSON) {
      self.key = key
      self.place = place
      self.json = json
    }
  }

  /// What the value is, in words for people.
  var kind: String {
    switch value {
    case .null: "null"
    case .bool(let flag): "\(flag)"
    case .number(let text): "the number \(text)"
    case .text: "text"
    case .list: "a list"
    case .object: "an object"
    }
  }
}

/// A place in the configuration file; both count from one, columns in characters.
package struct ConfigPlace: Sendable, Equatable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
