/// Why a command ends without having done its work: what to tell, and the exit code of sysexits(3).
package struct Failure: Error, Sendable, Equatable, CustomStringConvertible {
  package let description: String
  package let exitCode: Int32

  package init(_ description: String, exitCode: Int32) {
    self.description = description
    self.exitCode = exitCode
  }

  /// 65: input that cannot be read.
  package static func input(_ text: String) -> Failure { Failure(text, exitCode: 65) }
  /// 69: the network, or what lies beyond it.
  package static func network(_ text: String) -> Failure { Failure(text, exitCode: 69) }
  /// 74: state or log cannot be written.
  package static func state(_ text: String) -> Failure { Failure(text, exitCode: 74) }
  /// 75: another instance runs.
  package static func busy(_ text: String) -> Failure { Failure(text, exitCode: 75) }
  /// 77: permissions.
  package static func permission(_ text: String) -> Failure { Failure(text, exitCode: 77) }
}
