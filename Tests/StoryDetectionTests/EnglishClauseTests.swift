import ArticleModel
import StoryDetection
import StoryModel
import Testing

/// Types of English errors seen in the streams, each in sentences of our own.
struct EnglishClauseTests {
  static let attributes = [
    ("charged", "Guard charged in stadium deaths is freed on bail"),
    ("charged", "Driver charged over ferry queue crash released from jail"),
    ("charged", "Man charged with arson says he was asleep"),
  ]

  @Test(arguments: attributes)
  func `a participle with another verb behind describes somebody`(
    _ kind: String, _ sentence: String
  ) {
    #expect(status(kind, sentence) == .recap)
  }

  @Test func `claims that are a noun do not hedge`() {
    #expect(status("resignation", "Mayor resigns over bribery claims") == .happened)
    #expect(status("resignation", "Mayor has resigned, paper claims") == .rumoured)
  }

  @Test func `no one stands before the whole verb`() {
    #expect(status("charged", "No one will be charged over dam collapse") == .denied)
  }

  @Test func `a wish in the subjunctive has not happened`() {
    #expect(
      status("charges-dropped", "Editors demand charges against reporter be dropped")
        == .anticipated)
  }

  @Test func `what is put off and what will not be are told apart`() {
    #expect(status("launch", "Satellite launch slips to spring") == .delayed)
    #expect(status("compensation-paid", "Tenants still waiting for compensation") == .delayed)
    #expect(status("charged", "Prosecutors decide against charging pilot") == .denied)
  }

  @Test(arguments: [
    ("release", "After nine years in a Lisbon jail, the courier walks free"),
    ("resignation", "Amid protests over fuel prices, the premier resigned"),
    ("deal-reached", "Before dawn, the two breweries reached a deal"),
  ])
  func `what opens a sentence and ends at a comma does not govern the rest`(
    _ kind: String, _ sentence: String
  ) {
    #expect(status(kind, sentence) == .happened)
  }

  @Test(arguments: [
    ("release", "Two priests may have been freed, radio says", Finding.Status.rumoured),
    ("arrest", "The forger might have been arrested in Porto", .rumoured),
    ("charged", "The captain should have been charged, says widow", .anticipated),
    ("appointment", "Veteran diplomat said to have been appointed envoy", .rumoured),
  ])
  func `a modal before have supposes`(
    _ kind: String, _ sentence: String, _ expected: Finding.Status
  ) {
    #expect(status(kind, sentence) == expected)
  }

  @Test func `what one has done to others is not done yet`() {
    #expect(
      status("charges-dropped", "Lawyers move to have all the charges dropped") == .anticipated)
  }

  @Test(arguments: [
    ("resignation", "Nobody forced the bishop to resign, diocese says", Finding.Status.anticipated),
    ("resignation", "Stolen tapes nearly forced treasurer to resign", .anticipated),
    ("resignation", "Stolen tapes forced treasurer to resign", .happened),
    ("recall", "Kettle maker is recalling 900 units next week", .anticipated),
    ("recall", "Jars of honey are being taken off shelves over glass fears", .happened),
    ("ban-imposed", "Island forbids jet skis from today", .happened),
    ("in-force", "Port fees come into force on Thursday", .anticipated),
  ])
  func `what was nearly done is not done, and what is being done is`(
    _ kind: String, _ sentence: String, _ expected: Finding.Status
  ) {
    #expect(status(kind, sentence) == expected)
  }

  @Test(arguments: [
    ("election-result", "The atoll still has no declared winner a week after the polls"),
    ("compensation-paid", "Not a cent of the money promised last year has reached the growers"),
    (
      "recorders-found", "Reports that the trawler's recorder was recovered are not true, navy says"
    ),
    ("recorders-found", "Claims that divers had recovered the recorder were false, owner says"),
  ])
  func `what is not so is not told, however late the sentence says it`(
    _ kind: String, _ sentence: String
  ) {
    #expect(status(kind, sentence) == .denied || status(kind, sentence) == .delayed)
  }

  @Test(arguments: [
    ("ban-lifted", "The lifting of the ban on kites, promised for June, has been postponed"),
    (
      "accession", "One neighbour's objections keep Farland waiting for membership for another year"
    ),
    ("report-published", "Villagers who lost homes will have to wait until spring for the report"),
    ("launch", "The kite satellite was to have been launched this morning"),
    ("damage-assessed", "Months on, still no word on what the storm cost growers"),
    ("report-published", "Auditors still cannot say when the report will be published"),
  ])
  func `a description between commas does not hide that it is put off`(
    _ kind: String, _ sentence: String
  ) {
    #expect(status(kind, sentence) == .delayed)
  }

  @Test(arguments: [
    ("deal-reached", "Dockers will get more after union and port reached a deal late on Friday"),
    (
      "in-force",
      "Tenants can no longer be evicted at will after a reform came into force at midnight"
    ),
    ("apology", "The abbot knelt before the victims on Sunday and apologised"),
    ("ban-lifted", "Anglers were back on Sunday, hours after the council lifted the ban"),
    ("charges-dropped", "The clown went home on Friday after prosecutors dropped the charges"),
    ("report-published", "Inquiry publishes report on a decade of leaks"),
    ("found", "A fiddle stolen from a Cork pub in the 1980s has turned up in Lima"),
    ("release", "A monk jailed in 2011 has been freed"),
    ("strike-ended", "Ferry crews returned after a vote, ending their two-week strike"),
  ])
  func `news behind "after" with its own day is news`(_ kind: String, _ sentence: String) {
    #expect(status(kind, sentence) == .happened)
  }

  @Test(arguments: [
    ("deal-reached", "Oslo and Riga have settled their row, three diplomats told the paper"),
    ("resignation", "Word has spread that the abbot has resigned"),
    ("agreement-signed", "The clans have signed a pact, said elders who declined to be named"),
    ("resignation", "The abbot has resigned, friends hear, but his office would not say"),
    (
      "release", "His family heard from a go-between that he was freed, but nobody could confirm it"
    ),
  ])
  func `where nobody stands by it, it is a rumour`(_ kind: String, _ sentence: String) {
    #expect(status(kind, sentence) == .rumoured)
  }

  @Test func `what people vote over is ahead, and what follows is behind`() {
    #expect(status("strike-ended", "Union to ballot members over return to work") != .recap)
  }

  @Test func `a form in -ing after a comma tells the outcome`() {
    #expect(
      status("ban-lifted", "Oslo gives way, lifting a ban on farmed salmon") == .happened)
    #expect(
      status("ban-lifted", "Oslo may give way, lifting a ban on farmed salmon") != .happened)
  }

  @Test func `a present with a day of no year lies ahead`() {
    #expect(status("in-force", "New rules on deposits come into force on 1 April") == .anticipated)
    #expect(status("in-force", "The rules came into force on 1 April 2024") == .recap)
  }

  @Test func `a year that only describes a thing dates nothing`() {
    #expect(status("case-closed", "Detectives close file on 1987 lido murder") == .happened)
    #expect(status("case-closed", "Detectives closed the case in 1987") == .recap)
  }

  @Test func `the start of a wait is no start of what is awaited`() {
    #expect(status("launch", "Countdown under way for launch of weather satellite") == .anticipated)
    #expect(status("recall", "Carmaker sees no need for a recall of vans") == .denied)
  }

  @Test func `a thing promised or pending by its own word lies ahead`() {
    #expect(status("verdict", "Jury out in harbour murder trial") == .anticipated)
    #expect(status("verdict", "Court to rule on miner's appeal on Friday") == .anticipated)
    #expect(
      status("compensation-paid", "State announces Rs 1 crore each to kin of dead")
        == .anticipated)
    #expect(status("charged", "Officer cleared as prosecutors drop case") == .denied)
  }

  @Test func `a report that tells figures is out`() {
    #expect(
      status("report-published", "Rail crash that killed 38: report finds signal fault")
        == .happened)
  }

  @Test func `a quotation tells as its own words do`() {
    #expect(status("resignation", "\"I have resigned\", harbour master tells crew") == .happened)
    #expect(status("resignation", "\"I will not resign\", harbour master tells crew") == .denied)
  }

  @Test func `the items of a live page are news, those of others were known`() {
    let live = article("Harbour trial live", body: "The jury has found the captain guilty.")
    let other = article("Harbour trial", body: "The jury has found the captain guilty.")
    #expect(finding("verdict", in: live).status == .happened)
    #expect(finding("verdict", in: live).confidence < 3)
    #expect(finding("verdict", in: other).status == .recap)
  }

  @Test func `a headline that only names it takes its status from the lead`() {
    let named = article("The captain's resignation", lead: "The captain has resigned.")
    #expect(finding("resignation", in: named).status == .happened)
  }

  @Test func `a headline that its lead does not stand by is only a rumour`() {
    let hedged = article("Captain resigns", lead: "The captain has reportedly resigned.")
    #expect(finding("resignation", in: hedged).status == .rumoured)
    let denied = article("Captain resigns", lead: "The port denies that the captain has resigned.")
    #expect(finding("resignation", in: denied).status == .rumoured)
  }

  @Test func `a headline without a name is about the one whom its lead names`() {
    let story = Story(
      id: "story", title: "", identifiers: ["QX-77"],
      awaits: [AwaitedDevelopment(id: "arrest", kind: "arrest", who: ["Jonas Reyl"])])
    let detector = Detector(stories: [story])
    func status(_ title: String, _ lead: String) -> Finding.Status {
      detector.examine(article(title, lead: lead))[0].findings[0].status
    }
    #expect(status("Former mayor arrested", "Jonas Reyl was held at the airport.") == .happened)
    #expect(status("Former mayor arrested", "Officials said no more.") != .happened)
    #expect(status("Jonas Reyl's lawyer arrested", "Police said no more.") != .happened)
  }

  @Test(arguments: [
    ("Minister Reyl resigns as prosecutors close in", true),
    ("Jonas Reyl, under fire for weeks, resigns", true),
    ("Resigning when he did was right, says Jonas Reyl", false),
    ("Harbour chief resigns as Jonas Reyl names his cabinet", false),
    ("Banker quits after Jonas Reyl wins the party vote", false),
    ("Jonas Reyl waits while the treasurer resigns", false),
    ("Jonas Reyl wept as he resigned", true),
  ])
  func `another's resignation beside a name is not that one's`(_ title: String, _ isHis: Bool) {
    let story = Story(
      id: "story", title: "", identifiers: ["QX-77"],
      awaits: [AwaitedDevelopment(id: "out", kind: "resignation", who: ["Jonas Reyl", "Reyl"])])
    let finding = Detector(stories: [story]).examine(article(title))[0].findings[0]
    #expect((finding.status == .happened) == isHis)
  }

  @Test(arguments: [
    ("Forger Jonas Reyl still hides in Oslo, two drivers arrested in Bergen", false),
    ("Clerk, accused of helping forger Jonas Reyl, arrested", false),
    ("Guard arrested for tipping off Jonas Reyl about raid", false),
    ("Clerk was arrested over claims that he warned Jonas Reyl", false),
    ("Man accused of robbing Jonas Reyl arrested", false),
    ("Forger Jonas Reyl, two others arrested in Bergen", true),
    ("Police arrest forger Jonas Reyl over fake stamps", true),
    ("Jonas Reyl arrested for forging stamps", true),
  ])
  func `another's arrest beside a name is not that one's`(_ title: String, _ isHis: Bool) {
    let story = Story(
      id: "story", title: "", identifiers: ["QX-77"],
      awaits: [AwaitedDevelopment(id: "in", kind: "arrest", who: ["Jonas Reyl", "Reyl"])])
    let finding = Detector(stories: [story]).examine(article(title))[0].findings[0]
    #expect((finding.status == .happened) == isHis)
  }

  private func article(_ title: String, lead: String = "", body: String? = nil) -> Article {
    Article(
      id: "article", title: title, summary: "QX-77. " + lead, body: body.map { [$0] } ?? [],
      published: CalendarDate("2025-10-10")?.start, language: "en")
  }

  private func finding(_ kind: String, in article: Article) -> Finding {
    let story = Story(
      id: "story", title: "", identifiers: ["QX-77"],
      awaits: [AwaitedDevelopment(id: "awaited", kind: kind)])
    return Detector(stories: [story]).examine(article)[0].findings[0]
  }

  private func status(_ kind: String, _ sentence: String) -> Finding.Status {
    StatusExample(language: "en", kind: kind, status: "", sentence: sentence).reading().status
  }
}
