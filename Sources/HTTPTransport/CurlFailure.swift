internal import CCurl

extension CurlTransfer {
  /// The connection ended within the header, which libcurl takes for an answer.
  var brokenHeader: TransportError {
    with(.broken, "\(hop.url.host) broke the connection off within the header")
  }

  /// What libcurl's verdict means for the caller.
  ///
  /// Of libcurl's own message only what it says of certificates is passed on: elsewhere it may
  /// quote the address, and an address can be a secret.
  func failure(_ code: CURLcode, message: String) -> TransportError {
    if let refusal, code != CURLE_OPERATION_TIMEDOUT || refusal.reason == .refusedAddress {
      return with(refusal.reason, refusal.sentence)
    }
    let host = hop.url.host
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST: return with(.resolve, "found no address for \(host)")
    case CURLE_COULDNT_CONNECT:
      return with(.connect, "could not connect to \(host), port \(hop.url.port)")
    case CURLE_OPERATION_TIMEDOUT: return timedOut(message)
    case CURLE_BAD_CONTENT_ENCODING: return with(.encoding, "\(host) sent what cannot be unpacked")
    case CURLE_URL_MALFORMAT: return with(.badURL, "not an address of http or https")
    case CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL:  // the latter of an HTTP/0.9 answer
      return with(.notHTTP, "\(host) answers, but not in HTTP")
    case CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_PARTIAL_FILE, CURLE_HTTP2,
      CURLE_HTTP2_STREAM:
      return with(.broken, "\(host) broke the connection off")
    case _ where Self.ofTLS.contains(code.rawValue):
      let reason = message.isEmpty ? String(cString: curl_easy_strerror(code)) : message
      return with(.tls, "no secure connection to \(host): \(reason)")
    default:
      return with(.other, "\(host): \(String(cString: curl_easy_strerror(code)))")
    }
  }

  private func timedOut(_ message: String) -> TransportError {
    let host = hop.url.host
    if message.hasPrefix("Operation too slow") {
      return with(.tooSlow, "\(host) sent less than 100 bytes a second")
    }
    guard measured(CURLINFO_PRETRANSFER_TIME_T) > 0 else {
      return with(.timeout, "no connection to \(host) in time")
    }
    return with(.timeout, "no full answer from \(host) in \(hop.request.timeout)")
  }

  private func with(_ reason: TransportError.Reason, _ sentence: String) -> TransportError {
    TransportError(reason, sentence, redirects: hop.redirects)
  }

  private static let ofTLS: Set<UInt32> = Set(
    [
      CURLE_SSL_CONNECT_ERROR, CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED,
      CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_PEER_FAILED_VERIFICATION,
      CURLE_SSL_ENGINE_INITFAILED, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_SHUTDOWN_FAILED,
      CURLE_SSL_CRL_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_PINNEDPUBKEYNOTMATCH,
      CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_CLIENTCERT, CURLE_USE_SSL_FAILED,
    ].map(\.rawValue))
}

extension AddressScope {
  var words: String {
    switch self {
    case .open: "open"
    case .reserved: "a reserved address"
    case .private: "an address of a private network"
    case .local: "an address of this machine or link"
    }
  }
}
