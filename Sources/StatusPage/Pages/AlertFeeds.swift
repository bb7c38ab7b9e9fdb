internal import FoundationEssentials
internal import StoryModel

/// The last alerts for feed readers: Atom (RFC 4287) and JSON Feed 1.1.
struct AlertFeeds {
  let alerts: [Alert]
  let language: PageLanguage
  let speech: PageSpeech

  var atom: HTML {
    let updated = alerts.first?.time ?? Date(timeIntervalSince1970: 0)
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(language.code)">
      <title>Storywatch: \(language.lastAlerts)</title>
      <id>urn:storywatch:alerts</id>
      <updated>\(updated.formatted(.iso8601))</updated>
      <author><name>Storywatch</name></author>
      \(all: alerts.map(entry))</feed>

      """
  }

  private func entry(_ alert: Alert) -> HTML {
    let link: HTML =
      if let url = alert.voice?.url, PageText.isWebAddress(url) {
        "<link rel=\"alternate\" href=\"\(url)\"/>"
      } else {
        ""
      }
    return """
      <entry><title>\(speech.headline(alert))</title><id>urn:storywatch:\(alert.id)</id>
      <updated>\(alert.time.formatted(.iso8601))</updated>\(link)
      <category term="\(alert.type.rawValue)"/>
      <content type="text">\(content(alert))</content></entry>

      """
  }

  /// The quote, who said it and the notes, as plain text.
  private func content(_ alert: Alert) -> String {
    var lines = speech.notes(alert)
    if let voice = alert.voice {
      lines.insert("\(speech.quoted(voice.quote)) (\(voice.publisher): \(voice.title))", at: 0)
    }
    return lines.joined(separator: "\n")
  }

  var json: String {
    let items = alerts.map { alert in
      let url = alert.voice?.url.flatMap { PageText.isWebAddress($0) ? $0 : nil }
      return Document.Item(
        id: alert.id, url: url, title: speech.headline(alert), text: content(alert),
        published: alert.time.formatted(.iso8601), tags: [alert.type.rawValue])
    }
    let document = Document(
      version: "https://jsonfeed.org/version/1.1", title: "Storywatch: \(language.lastAlerts)",
      language: language.code, items: items)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Strings always encode.
    return String(decoding: try! encoder.encode(document), as: UTF8.self)
  }

  private struct Document: Encodable {
    let version: String
    let title: String
    let language: String
    let items: [Item]

    struct Item: Encodable {
      let id: String
      let url: String?
      let title: String
      let text: String
      let published: String
      let tags: [String]

      private enum CodingKeys: String, CodingKey {
        case id, url, title, tags
        case text = "content_text"
        case published = "date_published"
      }
    }
  }
}
