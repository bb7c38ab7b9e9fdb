internal import FoundationEssentials
package import StoryModel

extension MessageLanguage {
  /// What the watch says of itself in an alert, a sentence each.
  package func notes(of alert: Alert) -> [String] {
    if let digest = alert.digest { return self.digest(digest) }
    guard let news = alert.coverage else { return alert.notes.map(technical) }
    guard alert.type == .restored else { return blind(news, stories: alert.stories) }
    return restored(news, after: Int(alert.time.timeIntervalSince(news.since.date).rounded()))
  }

  /// What `watch.blind` tells, the most important first: what is wrong, what is still covered,
  /// what to do. They are read on a phone.
  package func blind(_ news: CoverageNews, stories: [Alert.StoryName]) -> [String] {
    [
      whatIsWrong(news), covered(news.covered),
      news.carriers.isEmpty ? nil : watch.carriers(news.carriers.joined(separator: ", ")),
      concerned(stories), watch.advice(news.cause),
    ].compactMap(\.self)
  }

  private func whatIsWrong(_ news: CoverageNews) -> String {
    let sentence = watch.sentence(
      news.cause, count: news.feedCount, since: written(news.since.date))
    if let ahead = news.clockAhead {
      let clause = watch.clock(off: watch.span(abs(ahead)), isAhead: ahead < 0)
      return "\(sentence): \(clause)."
    }
    guard !news.feeds.isEmpty else { return "\(sentence)." }
    return "\(sentence): \(named(news.feeds, of: news.feedCount))."
  }

  /// What `watch.restored` tells; `after` is how long it lasted, in seconds.
  package func restored(_ news: CoverageNews, after seconds: Int) -> [String] {
    let lost = news.feeds.filter { $0.lost != nil }
    let back = news.feeds.filter { $0.lost == nil }
    let names = { (feeds: [FeedTrouble], count: Int) in
      // A feed may have had two faults in one episode.
      var seen: Set<String> = []
      return feeds.map(\.name).filter { seen.insert($0).inserted }.joined(separator: ", ")
        + (count > feeds.count ? " \(watch.more(count - feeds.count))" : "")
    }
    let first =
      switch news.cause {
      case .clock: watch.clockIsRight(after: watch.span(seconds))
      case .frozen: watch.newAgain(after: watch.span(seconds), names(back, news.feedCount))
      case _ where back.isEmpty: watch.followedAgain(names(lost, news.feedCount))
      default: watch.readAgain(after: watch.span(seconds), names(back, news.feedCount - lost.count))
      }
    return [first] + lost.map { watch.mayBeLost($0.name, clause($0) ?? "") }
      + [covered(news.covered)]
  }

  private func covered(_ covered: CoveredNow) -> String {
    guard covered.alive > 0 else { return watch.nothingIsCovered() }
    return watch.covered(
      covered.alive, of: covered.total, in: covered.languages, not: covered.lostLanguages)
  }

  private func concerned(_ stories: [Alert.StoryName]) -> String? {
    guard stories.count > 1 else { return nil }
    let titles = stories.prefix(5).map(\.title).joined(separator: ", ")
    return watch.concerns(stories.count, stories: titles + (stories.count > 5 ? " …" : ""))
  }

  /// The feeds by name, each with its reason.
  private func named(_ feeds: [FeedTrouble], of count: Int) -> String {
    let names = feeds.map { feed in clause(feed).map { "\(feed.name) (\($0))" } ?? feed.name }
    return names.joined(separator: ", ")
      + (count > feeds.count ? " \(watch.more(count - feeds.count))" : "")
  }

  private func clause(_ feed: FeedTrouble) -> String? {
    if let lost = feed.lost {
      return lost.count > 1
        ? watch.lostOften(lost.count)
        : watch.lost(from: written(lost.from.date), to: written(lost.to.date))
    }
    if let usual = feed.usualGap { return watch.usually(every: watch.span(usual)) }
    return feed.why.map(watch.technical)
  }
}

extension MessageLanguage {
  /// What `watch.digest` tells: nothing yet, or what came, and why it may be believed.
  package func digest(_ news: DigestNews) -> [String] {
    came(news)
      + [
        feeds(news),
        news.covered.languages.isEmpty && news.covered.lostLanguages.isEmpty
          ? nil : watch.languages(news.covered.languages, not: news.covered.lostLanguages),
        news.lettersWithoutFeed.isEmpty ? nil : watch.noFeedIn(letters: news.lettersWithoutFeed),
        news.lostCarriers.isEmpty
          ? nil : watch.lostCarriers(news.lostCarriers.joined(separator: ", ")),
        gaps(news),
        watch.read(news.articles, onStory: news.onStory, onlyPromised: news.onlyPromised),
        news.promise.map { watch.promise(quoted($0.quote), $0.who, on: written($0.day)) },
        news.overdue.map { watch.overdue(name($0.name, news), by: written($0.by), days: $0.days) },
      ].compactMap(\.self)
      + news.nearMisses.map {
        watch.nearMiss(quoted($0.title), on: written($0.day), reason($0.reason))
      }
  }

  /// The answer first: nothing yet, or what came; then what else was told.
  private func came(_ news: DigestNews) -> [String] {
    let since = written(CalendarDate(news.from.date))
    func clauses(_ part: [DigestNews.News]) -> String {
      part.map { watch.news(name($0.name, news), $0.type, on: written($0.day)) }
        .joined(separator: "; ")
    }
    let here = news.came.filter(\.type.isArrival)
    let others = news.came.filter { !$0.type.isArrival }
    let told = others.isEmpty ? [] : [watch.told(clauses(others))]
    guard here.isEmpty else { return [watch.came(since: since, clauses(here))] + told }
    guard !news.open.isEmpty else { return [watch.allCame(since: since)] + told }
    let awaited = news.open.map { name($0, news) }.joined(separator: ", ")
    return [watch.nothingYet(since: since, awaited: awaited)] + told
  }

  private func name(_ name: String, _ news: DigestNews) -> String {
    guard let kind = news.kinds?.first(where: { $0.name == name }) else { return name }
    return development(title: nil, kind: kind.kind, phase: kind.phase, id: name)
  }

  private func feeds(_ news: DigestNews) -> String {
    guard news.failingCount > 0 else { return watch.allAlive(news.covered.total) }
    let shown = news.failing.map {
      watch.notAlive($0.name, isOver: $0.until != nil, clause($0) ?? "")
    }
    let rest = news.failingCount - news.failing.count
    return watch.alive(news.covered.total - news.failingCount, of: news.covered.total) + "; "
      + shown.joined(separator: "; ") + (rest > 0 ? " \(watch.more(rest))" : "") + "."
  }

  private func gaps(_ news: DigestNews) -> String {
    guard news.gapCount > 0 else { return watch.noGap() }
    let shown = news.gaps.map { gap in
      // Without a name it is the watch itself that did not run.
      gap.name.isEmpty
        ? watch.stopped(
          from: written(gap.since.date), to: written((gap.until ?? news.to).date))
        : "\(gap.name): \(clause(gap) ?? "")"
    }
    let rest = news.gapCount - news.gaps.count
    return watch.gaps(shown.joined(separator: "; ") + (rest > 0 ? " \(watch.more(rest))" : ""))
  }
}

extension AlertType {
  /// True when what was awaited, or a part of it, is here.
  fileprivate var isArrival: Bool { [.reported, .confirmed, .partial].contains(self) }
}
