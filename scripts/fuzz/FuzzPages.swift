// A page of any bytes; the first byte chooses the charset of the header.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPages(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  guard let choice = bytes.first else { return 0 }
  let charsets = [nil, "utf-8", "windows-1251", "koi8-r", "gb18030", "iso-2022-jp", "utf-16"]
  let header = charsets[Int(choice) % charsets.count].map { "text/html; charset=\($0)" }
  let article = try? PageParser.parse(
    Array(bytes.dropFirst()), contentType: header, url: "https://fuzz.example/a/b?c=d")
  guard let article else { return 0 }
  precondition(!article.title.isEmpty, "an article without a headline")
  precondition(!article.body.isEmpty, "an article without a text")
  precondition(article.body.allSatisfy { !$0.isEmpty }, "an empty paragraph")
  _ = EntryFingerprint(of: article, guid: nil)
  return 0
}
