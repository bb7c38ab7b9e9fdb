// A date of any bytes: read or refused, and what was read is read the same again.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDates(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  guard let date = FeedDate.parse(text) else { return 0 }
  let written = RFC3339.string(from: date)
  precondition(
    FeedDate.parse(written) == date, "\(text) became \(written), which is another moment")
  return 0
}
