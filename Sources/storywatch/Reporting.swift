internal import ArgumentParser
internal import Glibc
internal import StateStore
internal import StorywatchDaemon

/// Runs a command's work; what stops it is told on standard error, and its exit code used.
func reportingFailures(_ work: () async throws -> Void) async throws {
  do { try await work() } catch let error as ConfigError {
    complain("\(error)")
    throw ExitCode(error.exitCode)
  } catch let error as Failure {
    complain(error.description)
    throw ExitCode(error.exitCode)
  } catch let error as StoreError {
    complain("\(error)")
    throw ExitCode(74)
  }
}

/// Writes a line on standard error.
func complain(_ text: String) {
  let bytes = Array((text + "\n").utf8)
  _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
}
