import FoundationEssentials
import StoryDetection
import StoryModel
import Testing

struct PromiseReaderTests {
  private func read(_ example: PromiseExample, _ language: String) -> Promise? {
    PromiseReader.read(
      example.clause, language: language, said: CalendarDate(example.said)!.start)
  }

  @Test(arguments: russian)
  func `Russian times are understood`(_ example: PromiseExample) {
    example.expect(read(example, "ru"))
  }

  @Test(arguments: english)
  func `English times are understood`(_ example: PromiseExample) {
    example.expect(read(example, "en"))
  }

  @Test(arguments: azerbaijani)
  func `Azerbaijani times are understood`(_ example: PromiseExample) {
    example.expect(read(example, "az"))
  }

  @Test(arguments: kazakh)
  func `Kazakh times are understood`(_ example: PromiseExample) {
    example.expect(read(example, "kk"))
  }

  @Test(arguments: turkish)
  func `Turkish times are understood`(_ example: PromiseExample) {
    example.expect(read(example, "tr"))
  }

  @Test(arguments: silent)
  func `what names no time ahead is no promise`(_ clause: String, _ language: String) {
    let promise = PromiseReader.read(
      clause, language: language, said: CalendarDate("2025-08-07")!.start)
    #expect(promise == nil, "\(clause): \(String(describing: promise))")
  }

  @Test(arguments: [
    ("отчёт будет готов в течение 12 месяцев со дня катастрофы", "ru"),
    ("the report is due within 12 months of the crash", "en"),
    ("hesabat qəzadan sonra 12 ay ərzində hazır olacaq", "az"),
    ("есеп апаттан кейін 12 ай ішінде дайын болады", "kk"),
    ("rapor kazadan sonra 12 ay içinde hazır olacak", "tr"),
  ])
  func `a span counted from the event begins with the story`(_ clause: String, _ language: String) {
    let said = CalendarDate("2025-01-05")!.start
    let promise = PromiseReader.read(
      clause, language: language, said: said, began: CalendarDate("2024-12-25"))
    #expect(promise?.by == CalendarDate("2025-12-25"), "\(String(describing: promise))")
    #expect(promise?.isFirm == true)
  }

  @Test(arguments: [
    ("по правилам ИКАО итоговый отчёт публикуют в течение 12 месяцев", "ru"),
    ("under ICAO rules the final report is published within 12 months", "en"),
    ("İCAO qaydalarına görə yekun hesabat 12 ay ərzində dərc olunur", "az"),
  ])
  func `a quoted rule counts from the event and is not firm`(_ clause: String, _ language: String) {
    let said = CalendarDate("2025-12-09")!.start
    #expect(PromiseReader.read(clause, language: language, said: said) == nil)
    let promise = PromiseReader.read(
      clause, language: language, said: said, began: CalendarDate("2024-12-25"))
    #expect(promise?.by == CalendarDate("2025-12-25"))
    #expect(promise?.isFirm == false)
  }

  @Test(arguments: [
    ("отчёт опубликуют до конца года", "und"), ("the report is due by the end of the year", ""),
    ("hesabat ilin sonunadək dərc olunacaq", "xx"), ("есеп жыл соңына дейін жарияланады", "?"),
    ("rapor yıl sonuna kadar yayımlanacak", "-"), ("отчёт опубликуют до конца года", "ru-KZ"),
  ])
  func `the letters tell the language where its code does not`(_ clause: String, _ code: String) {
    let promise = PromiseReader.read(
      clause, language: code, said: CalendarDate("2025-08-07")!.start)
    #expect(promise?.by == CalendarDate("2025-12-31"))
  }

  @Test(arguments: [
    ("отчёт опубликуют после завершения экспертиз", "ru", "после завершения экспертиз"),
    (
      "the report will follow once the two laboratories answer", "en",
      "once the two laboratories answer"
    ),
    (
      "hesabat laboratoriyaların cavabından sonra dərc olunacaq", "az",
      "hesabat laboratoriyaların cavabından sonra"
    ),
  ])
  func `what waits for something else keeps its words`(
    _ clause: String, _ language: String, _ words: String
  ) {
    let promise = PromiseReader.undated(clause, language: language)
    #expect(promise == Promise(by: nil, words: words, isFirm: false))
  }

  @Test func `any text of any length is read without a fault`() {
    let said = CalendarDate("2025-08-07")!.start
    let odd = [
      "", " ", "…", "до", "до до до", "2025", "99999999999999 дней", "в течение 999999 лет",
      "31 февраля 2026 года", "до 30 февраля", "0 месяцев", "by 0 december", "\u{301}\u{301}",
      String(repeating: "до конца года и ", count: 2_000),
    ]
    for clause in odd {
      for language in ["ru", "en", "az", "kk", "tr", ""] {
        let promise = PromiseReader.read(clause, language: language, said: said)
        #expect(promise == nil || promise?.from != nil || promise?.by != nil)
      }
    }
  }
}
