import AlertDelivery
import Foundation
import StoryModel
import Testing

/// What a headline cannot do to a chat.
struct FormatMarkupTests {
  private func strings(_ name: String, _ text: String, form: AlertFormat.Form = .rich) throws
    -> [String]
  {
    let format = try #require(AlertFormat.named(name))
    let message = Samples.endpoint(format).message(
      for: Samples.hostileAlert(text), form: form, at: Samples.time)
    return FormatLimitTests.strings(in: try JSONSerialization.jsonObject(with: Data(message.body)))
  }

  @Test(arguments: AlertFormat.Form.allCases)
  func `Slack is shouted at by nobody`(_ form: AlertFormat.Form) throws {
    let text = "<!channel> <https://evil.example|click> & x"
    let format = try #require(AlertFormat.named("slack"))
    let message = Samples.endpoint(format).message(
      for: Samples.hostileAlert(text), form: form, at: Samples.time)
    let body = try #require(
      try JSONSerialization.jsonObject(with: Data(message.body)) as? [String: Any])
    var markup = [try #require(body["text"] as? String)]
    for block in body["blocks"] as? [[String: Any]] ?? [] {
      guard let text = block["text"] as? [String: Any] else { continue }
      if text["type"] as? String == "mrkdwn" { markup.append(text["text"] as? String ?? "") }
    }
    for words in markup {
      #expect(!words.contains("<!") && !words.contains("<https://evil"))
      #expect(words.contains("&lt;!channel&gt;"))
    }
    if form == .rich {
      #expect(markup.last?.hasPrefix("<https://example.org/news/8243?a=1&amp;b=(2)|") == true)
    }
  }

  @Test(arguments: AlertFormat.Form.allCases)
  func `Discord shows marks as they are and mentions nobody`(_ form: AlertFormat.Form) throws {
    let all = try strings("discord", "@everyone <@1> [a](https://evil.example) **b**", form: form)
    #expect(!all.contains { $0.contains("[a](") || $0.contains("<@1>") })
    #expect(all.contains { $0.contains(#"\@everyone \<\@1\> \[a\]\(https\://evil.example\)"#) })
  }

  @Test(arguments: AlertFormat.Form.allCases)
  func `Mattermost calls no channel, in its own words or in Slack's`(_ form: AlertFormat.Form)
    throws
  {
    let all = try strings("mattermost", "@all <!here> [a](b) # h", form: form)
    for text in all {
      #expect(!text.contains("@all") && !text.contains("<!") && !text.contains("[a]("))
    }
  }

  @Test func `Telegram calls nobody and needs no escaping`() throws {
    let all = try strings("telegram", "@durov <b>*x*</b> _y_")
    #expect(all.contains { $0.contains("@\u{2060}durov <b>*x*</b> _y_") })
  }

  @Test func `Matrix shows tags as text`() throws {
    let all = try strings("matrix", "<img src=x onerror='y'> & \"z\"")
    let html = try #require(all.first { $0.hasPrefix("<p>") })
    #expect(html.contains("&lt;img src=x onerror=&#39;y&#39;&gt; &amp; &quot;z&quot;"))
    #expect(!html.contains("<img"))
  }

  @Test func `Teams shows text in runs, which know no Markdown`() throws {
    let format = try #require(AlertFormat.named("teams"))
    for form in AlertFormat.Form.allCases {
      let message = Samples.endpoint(format).message(
        for: Samples.hostileAlert("[a](https://evil.example)"), form: form, at: Samples.time)
      let text = String(decoding: message.body, as: UTF8.self)
      #expect(!text.contains("TextBlock\"") || text.contains("RichTextBlock\""))
      #expect(!text.contains(#""type":"TextBlock""#))
    }
  }

  @Test(arguments: AlertFormat.all)
  func `every attempt sends the same bytes`(_ format: AlertFormat) {
    let alert = Samples.alert(.confirmed)
    let endpoint = Samples.endpoint(format)
    let first = endpoint.message(for: alert, at: Samples.time)
    let later = endpoint.message(for: alert, at: .distantFuture)
    #expect(first.body == later.body && first.url == later.url)
  }

  @Test func `a poorer form says the same with less`() throws {
    for format in AlertFormat.all where format.forms.contains(.minimal) {
      let alert = Samples.alert(.confirmed)
      let endpoint = Samples.endpoint(format)
      let sizes = format.forms.map {
        endpoint.message(for: alert, form: $0, at: Samples.time).body.count
      }
      #expect(sizes == sizes.sorted(by: >), "\(format.name)")
      let minimal = endpoint.message(for: alert, form: .minimal, at: Samples.time).body
      #expect(String(decoding: minimal, as: UTF8.self).contains("https"), "\(format.name)")
    }
  }
}
