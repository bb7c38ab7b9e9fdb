import StoryModel
import Testing

/// A clause, the day on which it was said, and the time that it promises.
struct PromiseExample: Sendable, CustomTestStringConvertible {
  let said: String
  let clause: String
  let from: String?
  let by: String?
  let isFirm: Bool

  /// `span` is `FROM…BY` with either end missing, a bare day for both, and `?` at its end when
  /// hedged.
  init(_ said: String, _ clause: String, _ span: String) {
    self.said = said
    self.clause = clause
    isFirm = span.last != "?"
    let bare = isFirm ? span[...] : span.dropLast()
    guard let dots = bare.firstIndex(of: "…") else {
      from = String(bare)
      by = String(bare)
      return
    }
    let (left, right) = (bare[..<dots], bare[bare.index(after: dots)...])
    from = left.isEmpty ? nil : String(left)
    by = right.isEmpty ? nil : String(right)
  }

  var testDescription: String { "\(said) \(clause)" }

  func expect(_ promise: Promise?, sourceLocation: SourceLocation = #_sourceLocation) {
    let found = promise.map {
      "\($0.from?.description ?? "")…\($0.by?.description ?? "")\($0.isFirm ? "" : "?") “\($0.words)”"
    }
    let isSame =
      promise?.from?.description == from && promise?.by?.description == by
      && promise?.isFirm == isFirm
    #expect(
      promise != nil && isSame, "\(clause): \(found ?? "no promise")",
      sourceLocation: sourceLocation)
    if let promise { #expect(clause.contains(promise.words), sourceLocation: sourceLocation) }
  }
}
