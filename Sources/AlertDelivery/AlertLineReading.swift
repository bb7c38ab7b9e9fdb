internal import ArticleModel
internal import FoundationEssentials
package import StoryModel

extension AlertLine {
  /// The alert that a JSON line holds; nil when the line is torn or none of ours.
  package static func alert(ofJSONLine line: String) -> Alert? {
    try? JSONDecoder().decode(Alert.self, from: Data(line.utf8))
  }

  /// What a text line still tells of its alert: number, time, type, story, development and id; nil
  /// when the line is torn or none of ours.
  package static func alert(ofTextLine line: String) -> Alert? {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard let seq = seq(ofTextLine: line), words.count >= 4, let last = words.last,
      isWholeID(last), let time = RFC3339.date(from: String(words[0])),
      let type = AlertType.allCases.first(where: { $0.word == words[2] })
    else { return nil }
    var alert = Alert(seq: seq, id: String(last), type: type, time: time)
    if type.rawValue.hasPrefix("development.") {
      let subject = words[3].split(separator: "/", maxSplits: 1).map(String.init)
      guard subject.count == 2 else { return nil }
      alert.story = .init(id: subject[0], title: subject[0])
      alert.development = .init(
        id: subject[1], kind: nil, phase: nil, from: .awaited, to: .awaited)
    }
    return alert
  }

  /// `swa_` and 26 letters and digits: a torn line ends in less.
  private static func isWholeID(_ word: Substring) -> Bool {
    word.hasPrefix("swa_") && word.utf8.count == 30
      && word.utf8.dropFirst(4).allSatisfy { 97...122 ~= $0 || 50...55 ~= $0 }
  }
}
