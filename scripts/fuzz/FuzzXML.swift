// Any XML: what libxml2 calls well-formed is read, and read as libxml2 reads it.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzXML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let body = [UInt8](UnsafeBufferPointer(start: start, count: count))
  let isUTF8 = (try? UTF8Span(validating: body.span)) != nil
  precondition(Charset.isUTF8(body) == isUTF8, "another answer than the standard library's")
  guard isUTF8, !body.contains(0) else { return 0 }
  let text = LineEnds.unified(body)
  let base = "https://fuzz.example/feed.xml"
  let (ours, theirs) = text.withUnsafeBufferPointer { bytes in
    let prologue = Prologue(bytes)
    let rest = UnsafeBufferPointer(rebasing: bytes[prologue.end...])
    let ours = StrictReader(
      rest, builder: FeedBuilder(base: base, length: 0), entities: prologue.entities
    ).read()
    let theirs = LibraryReader(
      builder: FeedBuilder(base: base, length: 0), entities: prologue.entities
    ).read(rest)
    return (ours, theirs)
  }
  guard let b = theirs else { return 0 }
  guard let a = ours else { fatalError("libxml2 read what we did not") }
  precondition(a.bytes == b.bytes, "other texts")
  precondition("\(a.entries)" == "\(b.entries)", "other entries")
  precondition(
    a.hints == b.hints && a.hubs == b.hubs && a.selfLink == b.selfLink && a.language == b.language
      && a.titleRange == b.titleRange && a.format == b.format, "another feed")
  return 0
}
