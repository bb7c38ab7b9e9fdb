/// One HTTP request that carries an alert. Printing it shows neither address nor header values.
package struct DeliveryMessage: Sendable, Equatable {
  package enum Method: String, Sendable {
    case post = "POST"
    case put = "PUT"
  }

  package let method: Method
  package let url: Secret
  package let headers: [Header]
  package let body: [UInt8]

  package struct Header: Sendable, Equatable {
    /// Lower case.
    package let name: String
    package let value: Secret

    /// Leaves out of the value what could end a header: all but printable ASCII and spaces.
    init(_ name: String, _ value: String) {
      self.name = name
      self.value = Secret(String(value.unicodeScalars.filter { (0x20...0x7E).contains($0.value) }))
    }
  }

  /// The value of a header; nil when the message has none of that name.
  package func header(_ name: String) -> String? {
    headers.first { $0.name == name }?.value.revealed
  }
}
