/// One thing that is wrong with the configuration: where, what, and a way out.
package struct ConfigProblem: Error, Sendable, Equatable, CustomStringConvertible {
  /// Such as `stories[0].awaits[1].kind`; empty for the file as a whole.
  package let path: String
  package let place: ConfigPlace?
  package let text: String

  package init(path: String, place: ConfigPlace? = nil, _ text: String) {
    self.path = path
    self.place = place
    self.text = text
  }

  package var description: String {
    switch (path.isEmpty, place) {
    case (true, nil): text
    case (true, let place?): "line \(place.line), column \(place.column): \(text)"
    case (false, nil): "\(path): \(text)"
    case (false, let place?): "\(path): \(text) (line \(place.line))"
    }
  }
}

/// Why the program cannot work with its configuration: every problem at once.
package struct ConfigError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The path of the file, as the user knows it; empty when none was found.
  package let file: String
  package let problems: [ConfigProblem]
  /// 78, or 77 when a secret's file is open to others or closed to us.
  package let exitCode: Int32

  package init(file: String, problems: [ConfigProblem], exitCode: Int32 = 78) {
    self.file = file
    self.problems = problems
    self.exitCode = exitCode
  }

  /// A heading, then one problem a line.
  package var description: String {
    let count = problems.count == 1 ? "a problem" : "\(problems.count) problems"
    let heading = file.isEmpty ? "no configuration:" : "\(file) has \(count):"
    return ([heading] + problems.map { "  \($0)" }).joined(separator: "\n")
  }
}

/// What was found while one configuration is read; shared by all that read parts of it.
final class ConfigFindings {
  private var found: [ConfigProblem] = []
  /// Worth saying, but nothing wrong.
  private(set) var notes: [ConfigProblem] = []

  /// In the order of the file; first what has no place in it.
  var problems: [ConfigProblem] {
    found.enumerated().sorted { left, right in
      let (one, other) = (left.element.place, right.element.place)
      return (one?.line ?? 0, one?.column ?? 0, left.offset)
        < (other?.line ?? 0, other?.column ?? 0, right.offset)
    }.map(\.element)
  }

  func add(problem: ConfigProblem) { found.append(problem) }
  func add(note: ConfigProblem) { notes.append(note) }
}
