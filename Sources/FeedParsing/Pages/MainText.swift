/// The main text of a page: the paragraphs of the part that holds most of the running text.
///
/// Running text is long and has few links; navigation is short and is nothing but links
/// (Kohlschütter et al., "Boilerplate detection using shallow text features", 2010). Each block
/// counts for the part it stands in and, half, for the one around that.
struct MainText {
  static func paragraphs(of bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    var reader = PageBlocks()
    reader.read(bytes)
    guard let best = best(of: reader.parts, reader.blocks) else { return [] }
    if reader.isList(best) { return [] }
    let chosen = reader.blocks.filter { $0.isRunning && reader.isPart($0.part, inside: best) }
    let text = chosen.map(\.text)
    let length = text.reduce(0) { $0 + $1.unicodeScalars.count }
    return length >= shortest ? text : []
  }

  /// A main text has at least so many characters; less is a teaser or a notice.
  private static let shortest = 140

  private static func best(of parts: [PageBlocks.Part], _ blocks: [PageBlocks.Block]) -> Int? {
    var scores = [Double](repeating: 0, count: parts.count)
    for block in blocks where block.isRunning && block.isLong {
      let score = Double(block.characters) * (1 - block.linkShare)
      var part = block.part
      var share = 1.0
      for _ in 0..<3 {
        scores[part] += score * share * parts[part].weight
        share /= 2
        guard let parent = parts[part].parent else { break }
        part = parent
      }
    }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else {
      return nil
    }
    return best
  }
}

/// A page cut at its block elements.
struct PageBlocks: ~Copyable {
  struct Part {
    let name: String
    let parent: Int?
    let weight: Double
    let isBoilerplate: Bool
  }

  struct Block {
    let text: String
    let part: Int
    let characters: Int
    let linkShare: Double
    let isRunning: Bool

    /// Long enough to be part of a story rather than a caption or a label.
    var isLong: Bool { characters >= 60 }
  }

  private(set) var parts = [Part(name: "", parent: nil, weight: 0.5, isBoilerplate: false)]
  private(set) var blocks: [Block] = []
  private var open = [0]
  private var extractor = TextExtractor()
  private var blockStart = 0
  private var linkStart: Int?
  private var linked = 0

  private static let deepest = 256
  private static let partNames: Set<String> = [
    "article", "aside", "body", "div", "footer", "form", "header", "main", "nav", "section",
    "table", "td", "ul", "ol", "figure", "dialog", "menu",
  ]
  private static let hiddenNames: Set<String> = [
    "script", "style", "noscript", "template", "iframe", "svg", "math", "head", "button", "select",
    "textarea",
  ]

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var hidden: String?
    for tag in TagScanner(bytes) {
      if let name = hidden {
        if tag.isEnd, tag.name == name {
          hidden = nil
          restart(at: tag.end)
        }
        continue
      }
      if Self.hiddenNames.contains(tag.name) {
        endBlock(bytes, at: tag.start)
        if !tag.isEnd { hidden = tag.name }
        restart(at: tag.end)
      } else if tag.name == "a" {
        readLink(tag)
      } else if Self.partNames.contains(tag.name) || HTMLTag.isBlock(tag.name) {
        endBlock(bytes, at: tag.start)
        enterOrLeave(tag)
        restart(at: tag.end)
      }
    }
    if hidden == nil { endBlock(bytes, at: bytes.count) }
  }

  /// Whether a part is `outer` or lies inside it, with no boilerplate between.
  func isPart(_ part: Int, inside outer: Int) -> Bool {
    var part: Int? = part
    while let current = part {
      if current == outer { return true }
      part = parts[current].parent
    }
    return false
  }

  /// Whether a part holds several articles rather than one: a front page, a section, a search.
  func isList(_ part: Int) -> Bool {
    var held: [Int: Int] = [:]
    var all = 0
    for block in blocks where block.isRunning && isPart(block.part, inside: part) {
      all += block.characters
      if let article = article(around: block.part, inside: part) {
        held[article, default: 0] += block.characters
      }
    }
    return held.count >= 3 && held.values.reduce(0, +) * 2 > all && held.values.max()! * 2 < all
  }

  /// The `article` that a part is or lies in, below `outer`.
  private func article(around part: Int, inside outer: Int) -> Int? {
    var part: Int? = part
    while let current = part, current != outer {
      if parts[current].name == "article" { return current }
      part = parts[current].parent
    }
    return nil
  }

  private mutating func restart(at position: Int) {
    blockStart = position
    linked = 0
    if linkStart != nil { linkStart = position }
  }

  private mutating func readLink(_ tag: TagScanner.Tag) {
    if let start = linkStart {
      linked += max(0, tag.start - start)
      linkStart = nil
    }
    if !tag.isEnd { linkStart = tag.end }
  }

  private mutating func enterOrLeave(_ tag: TagScanner.Tag) {
    guard Self.partNames.contains(tag.name) else { return }
    if tag.isEnd {
      if let index = open.lastIndex(where: { parts[$0].name == tag.name }), index > 0 {
        open.removeSubrange(index...)
      }
    } else if open.count < Self.deepest {
      let parent = open[open.count - 1]
      let attributes = tag.attributes
      let isBoilerplate =
        parts[parent].isBoilerplate || Boilerplate.isPart(tag.name, attributes)
      parts.append(
        Part(
          name: tag.name, parent: parent, weight: Boilerplate.weight(tag.name, attributes),
          isBoilerplate: isBoilerplate))
      open.append(parts.count - 1)
    }
  }

  private mutating func endBlock(_ bytes: UnsafeBufferPointer<UInt8>, at end: Int) {
    guard end > blockStart else { return }
    if let start = linkStart { linked += max(0, end - start) }
    let part = open[open.count - 1]
    let raw = UnsafeBufferPointer(rebasing: bytes[blockStart..<end])
    let text = PlainText.line(raw, by: &extractor)
    guard !text.isEmpty else { return }
    let linkShare = min(1, Double(linked) / Double(max(1, raw.count)))
    let isRunning =
      !parts[part].isBoilerplate && linkShare < 0.5 && text.contains(where: \.isLetter)
      && !Boilerplate.isNotice(text) && text.unicodeScalars.count >= 25
    blocks.append(
      Block(
        text: text, part: part, characters: text.unicodeScalars.count, linkShare: linkShare,
        isRunning: isRunning))
  }
}
