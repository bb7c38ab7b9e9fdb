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

  private func status(_ kind: String, _ sentence: String) -> Finding.Status {
    StatusExample(language: "en", kind: kind, status: "", sentence: sentence).reading().status
  }
}
