internal import CCurl
internal import Glibc

/// One hop that libcurl works on. Its easy handle is used again for later ones, which keeps memory
/// flat.
final class CurlTransfer {
  static let headerLimit = 64 << 10

  let easy: UnsafeMutableRawPointer
  private(set) var id: UInt64 = 0
  private(set) var hop: Hop!
  private var fields: UnsafeMutablePointer<curl_slist>?
  private var headerBytes: [UInt8] = []
  private var body: [UInt8] = []
  /// What our own callbacks stopped the transfer for.
  private(set) var refusal: TransportError?
  private(set) var peer: AddressScope?
  private let message = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))

  /// `trust` is a file of certificates instead of the system's.
  init(trust: String?) {
    easy = curl_easy_init()!
    setProtocols()
    setSecurity(trust)
    setCallbacks()
  }

  deinit {
    curl_easy_cleanup(easy)
    curl_slist_free_all(fields)
    message.deallocate()
  }

  static func from(_ context: UnsafeMutableRawPointer?) -> CurlTransfer {
    Unmanaged<CurlTransfer>.fromOpaque(context!).takeUnretainedValue()
  }

  /// Sets everything that differs between requests, so that nothing is left of the last one.
  func prepare(_ hop: Hop, id: UInt64) {
    self.id = id
    self.hop = hop
    headerBytes.removeAll(keepingCapacity: true)
    body = []
    refusal = nil
    peer = nil
    message.pointee = 0
    setLimits()
    setConnection()
    setMessage()
    setFields()
  }

  private func setProtocols() {
    set(CURLOPT_PROTOCOLS_STR, "http,https")
    set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
    set(CURLOPT_FOLLOWLOCATION, 0)
    // Otherwise the environment chooses a proxy, and the addresses judged would be its own.
    set(CURLOPT_PROXY, "")
    set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
    set(CURLOPT_HTTP09_ALLOWED, 0)
    set(CURLOPT_ACCEPT_ENCODING, "")  // all that this libcurl can decode
    set(CURLOPT_MAXLIFETIME_CONN, 3600)
    set(CURLOPT_TCP_KEEPALIVE, 1)
    set(CURLOPT_BUFFERSIZE, 65_536)
    set(CURLOPT_NOSIGNAL, 1)
    // Without it a transfer that ends while its name is looked up waits for the lookup's thread,
    // and all others with it.
    set(CURLOPT_QUICK_EXIT, 1)
    set(CURLOPT_LOW_SPEED_LIMIT, 100)
  }

  private func setSecurity(_ trust: String?) {
    set(CURLOPT_SSL_VERIFYPEER, 1)
    set(CURLOPT_SSL_VERIFYHOST, 2)
    set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
    if let trust { set(CURLOPT_CAINFO, trust) }
    // With a directory of certificates libcurl reads the whole file anew for each connection, which
    // costs twenty handshakes; without one it keeps what it read for a day.
    if trust != nil || Self.hasBundle { sw_set_string(easy, CURLOPT_CAPATH, nil) }
  }

  /// Whether the file of certificates that libcurl takes by default is there.
  private static let hasBundle: Bool = {
    guard let file = curl_version_info(CURLVERSION_SEVENTH).pointee.cainfo else { return false }
    return access(file, R_OK) == 0
  }()

  private func setLimits() {
    let request = hop.request
    set(CURLOPT_TIMEOUT_MS, max(1, hop.timeLeft.milliseconds))
    set(CURLOPT_CONNECTTIMEOUT_MS, max(1, request.connectTimeout.milliseconds))
    set(CURLOPT_LOW_SPEED_TIME, max(1, request.patience.milliseconds / 1000))
  }

  private func setConnection() {
    let isKept = hop.request.reusesConnection
    set(CURLOPT_PIPEWAIT, isKept ? 1 : 0)
    set(CURLOPT_FORBID_REUSE, isKept ? 0 : 1)
    set(CURLOPT_DNS_CACHE_TIMEOUT, isKept ? 60 : 0)
    // For one document HTTP/2 only costs more, and the few TLS sessions kept are never met again.
    set(CURLOPT_HTTP_VERSION, isKept ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1)
    set(CURLOPT_SSL_SESSIONID_CACHE, isKept ? 1 : 0)
  }

  private func setMessage() {
    let request = hop.request
    set(CURLOPT_URL, hop.url.text)
    set(CURLOPT_USERAGENT, request.userAgent)
    // Ends what HEAD, POST or PUT set for the last request.
    sw_set_string(easy, CURLOPT_CUSTOMREQUEST, nil)
    set(CURLOPT_HTTPGET, 1)
    switch request.method {
    case .get: break
    case .head: set(CURLOPT_NOBODY, 1)
    case .post: setBody(request.body ?? [])
    case .put:
      setBody(request.body ?? [])
      set(CURLOPT_CUSTOMREQUEST, "PUT")
    }
  }

  private func setBody(_ body: [UInt8]) {
    set(CURLOPT_POST, 1)
    sw_set_size(easy, CURLOPT_POSTFIELDSIZE_LARGE, body.count)
    // A null pointer would make libcurl ask for the body by a callback.
    let bytes = body.isEmpty ? [0] : body
    _ = bytes.withUnsafeBytes { sw_set_copied_body(easy, $0.baseAddress) }
  }

  private func setFields() {
    curl_slist_free_all(fields)
    fields = nil
    for field in hop.headers.fields {
      fields = curl_slist_append(
        fields, field.value.isEmpty ? "\(field.name);" : "\(field.name): \(field.value)")
    }
    if hop.request.method == .post || hop.request.method == .put {
      fields = curl_slist_append(fields, "Expect:")
    }
    sw_set_headers(easy, fields)
  }

  private func setCallbacks() {
    let this = Unmanaged.passUnretained(self).toOpaque()
    sw_set_pointer(easy, CURLOPT_PRIVATE, this)
    sw_set_pointer(easy, CURLOPT_ERRORBUFFER, message)
    sw_set_pointer(easy, CURLOPT_WRITEDATA, this)
    sw_set_data_callback(easy, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
      CurlTransfer.from(context).takeBody(UnsafeRawBufferPointer(start: bytes, count: size * count))
    }
    sw_set_pointer(easy, CURLOPT_HEADERDATA, this)
    sw_set_data_callback(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
      CurlTransfer.from(context).takeHeader(
        UnsafeRawBufferPointer(start: bytes, count: size * count))
    }
    sw_set_pointer(easy, CURLOPT_OPENSOCKETDATA, this)
    sw_set_open_socket_callback(easy) { context, _, address in
      CurlTransfer.from(context).openSocket(address!)
    }
    sw_set_pointer(easy, CURLOPT_PREREQDATA, this)
    sw_set_prerequest_callback(easy) { context, address, _, _, _ in
      CurlTransfer.from(context).mayAsk(address)
    }
  }

  private func set(_ option: CURLoption, _ value: Int) {
    let code = sw_set_long(easy, option, value)
    precondition(code == CURLE_OK, "libcurl lacks option \(option.rawValue)")
  }

  private func set(_ option: CURLoption, _ value: String) {
    let code = sw_set_string(easy, option, value)
    precondition(code == CURLE_OK, "libcurl lacks option \(option.rawValue)")
  }
}

extension CurlTransfer {
  private func takeBody(_ bytes: UnsafeRawBufferPointer) -> Int {
    let limit = hop.request.maxBody
    guard bytes.count <= limit - body.count else {
      if hop.request.cutsBody { body.append(contentsOf: bytes.prefix(limit - body.count)) }
      refusal = TransportError(.tooLarge, "the answer is larger than \(limit) bytes")
      return bytes.isEmpty ? 1 : 0
    }
    if body.isEmpty {
      var announced = 0
      sw_get_size(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &announced)
      body.reserveCapacity(min(max(announced, bytes.count), limit, 1 << 20))
    }
    body.append(contentsOf: bytes)
    return bytes.count
  }

  private func takeHeader(_ bytes: UnsafeRawBufferPointer) -> Int {
    guard bytes.count <= Self.headerLimit - headerBytes.count else {
      refusal = TransportError(
        .headersTooLarge, "the header of the answer is larger than \(Self.headerLimit) bytes")
      return 0
    }
    if body.isEmpty { headerBytes.append(contentsOf: bytes) }  // else a trailer
    return bytes.count
  }

  private func openSocket(_ address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
    guard let target = IPAddress(socketAddress: sw_socket_address(address)!), permits(target) else {
      return sw_no_socket()
    }
    let kind = address.pointee
    return socket(kind.family, kind.socktype | Int32(SOCK_CLOEXEC.rawValue), kind.protocol)
  }

  /// Judges the connection that is about to be asked: a kept one was opened for another request.
  private func mayAsk(_ text: UnsafeMutablePointer<CChar>?) -> Int32 {
    guard let text, let address = IPAddress(cString: text), permits(address) else {
      return CURL_PREREQFUNC_ABORT
    }
    peer = address.scope
    refusal = nil
    return CURL_PREREQFUNC_OK
  }

  private func permits(_ address: IPAddress) -> Bool {
    let host = hop.url.host
    if hop.request.addresses.permits(address, host: host, entry: hop.entry) { return true }
    refusal = TransportError(
      .refusedAddress, "refused to connect to \(host): \(address) is \(address.scope.words)")
    return false
  }
}

extension CurlTransfer {
  func finish(_ code: CURLcode) -> Result<Reply, TransportError> {
    defer { body = [] }
    var status = 0
    sw_get_long(easy, CURLINFO_RESPONSE_CODE, &status)
    let isCutOff =
      switch code {
      case CURLE_PARTIAL_FILE: status >= 200 && refusal == nil
      case CURLE_WRITE_ERROR: refusal?.reason == .tooLarge && hop.request.cutsBody
      default: false
      }
    guard code == CURLE_OK || isCutOff else {
      return .failure(failure(code, message: String(cString: message)))
    }
    guard hasWholeHeader else { return .failure(brokenHeader) }
    return .success(
      Reply(
        status: status, headers: HTTPHeaders(lines: headerBytes), body: body,
        isComplete: !isCutOff, timing: timing, peer: peer))
  }

  private var hasWholeHeader: Bool {
    let end = headerBytes.count - 1
    guard end >= 2, headerBytes[end] == 10 else { return false }
    return headerBytes[end - 1] == 10 || headerBytes[end - 1] == 13 && headerBytes[end - 2] == 10
  }

  private var timing: HTTPResponse.Timing {
    HTTPResponse.Timing(
      firstByte: .microseconds(measured(CURLINFO_STARTTRANSFER_TIME_T)),
      total: .microseconds(measured(CURLINFO_TOTAL_TIME_T)),
      bodyBytes: measured(CURLINFO_SIZE_DOWNLOAD_T))
  }

  func measured(_ what: CURLINFO) -> Int {
    var value = 0
    sw_get_size(easy, what, &value)
    return value
  }
}

extension Duration {
  var milliseconds: Int {
    Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
  }
}
