internal import ArticleModel
internal import FoundationEssentials

/// The JSON form of an alert, as a line of the JSON log and as `data` of a webhook.
///
/// The keys of the contract are always written, missing values as null; those that came
/// later only where they say something.
extension Alert: Codable {
  private enum CodingKeys: String, CodingKey {
    case seq, id, type, time, story, development, evidence, families, undoes, earlier, config
    case test, atStart, promise, notes, endpoint, stories, coverage, digest
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      seq: try values.decode(Int.self, forKey: .seq),
      id: try values.decode(String.self, forKey: .id),
      type: try values.decode(AlertType.self, forKey: .type),
      time: try values.decode(Timestamp.self, forKey: .time).date,
      story: try values.decodeIfPresent(StoryName.self, forKey: .story),
      development: try values.decodeIfPresent(Change.self, forKey: .development),
      evidence: try values.decode([Evidence].self, forKey: .evidence),
      families: try values.decode([String].self, forKey: .families),
      undoes: try values.decodeIfPresent(String.self, forKey: .undoes),
      earlier: try values.decode([String].self, forKey: .earlier),
      config: try values.decode(String.self, forKey: .config),
      test: try values.decode(Bool.self, forKey: .test),
      atStart: try values.decodeIfPresent(Bool.self, forKey: .atStart) ?? false,
      promise: try values.decodeIfPresent(PromiseChange.self, forKey: .promise),
      notes: try values.decodeIfPresent([String].self, forKey: .notes) ?? [],
      endpoint: try values.decodeIfPresent(String.self, forKey: .endpoint),
      stories: try values.decodeIfPresent([StoryName].self, forKey: .stories) ?? [],
      coverage: try values.decodeIfPresent(CoverageNews.self, forKey: .coverage),
      digest: try values.decodeIfPresent(DigestNews.self, forKey: .digest))
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(seq, forKey: .seq)
    try values.encode(id, forKey: .id)
    try values.encode(type, forKey: .type)
    try values.encode(Timestamp(time), forKey: .time)
    try values.encode(story, forKey: .story)
    try values.encode(development, forKey: .development)
    try values.encode(evidence, forKey: .evidence)
    try values.encode(families, forKey: .families)
    try values.encode(undoes, forKey: .undoes)
    try values.encode(earlier, forKey: .earlier)
    try values.encode(config, forKey: .config)
    try values.encode(test, forKey: .test)
    if atStart { try values.encode(atStart, forKey: .atStart) }
    try values.encodeIfPresent(promise, forKey: .promise)
    if !notes.isEmpty { try values.encode(notes, forKey: .notes) }
    try values.encodeIfPresent(endpoint, forKey: .endpoint)
    if !stories.isEmpty { try values.encode(stories, forKey: .stories) }
    try values.encodeIfPresent(coverage, forKey: .coverage)
    try values.encodeIfPresent(digest, forKey: .digest)
  }
}

extension Evidence {
  private enum CodingKeys: String, CodingKey {
    case quote, language, title, url, publisher, official, published, seen, sha256
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      quote: try values.decode(String.self, forKey: .quote),
      language: try values.decodeIfPresent(String.self, forKey: .language),
      title: try values.decode(String.self, forKey: .title),
      url: try values.decodeIfPresent(String.self, forKey: .url),
      publisher: try values.decode(String.self, forKey: .publisher),
      official: try values.decode(Bool.self, forKey: .official),
      published: try values.decodeIfPresent(Timestamp.self, forKey: .published)?.date,
      seen: try values.decode(Timestamp.self, forKey: .seen).date,
      sha256: try values.decode(String.self, forKey: .sha256))
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(quote, forKey: .quote)
    try values.encode(language, forKey: .language)
    try values.encode(title, forKey: .title)
    try values.encode(url, forKey: .url)
    try values.encode(publisher, forKey: .publisher)
    try values.encode(official, forKey: .official)
    try values.encode(published.map(Timestamp.init), forKey: .published)
    try values.encode(Timestamp(seen), forKey: .seen)
    try values.encode(sha256, forKey: .sha256)
  }
}
