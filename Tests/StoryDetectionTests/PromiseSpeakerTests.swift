import StoryDetection
import Testing

struct PromiseSpeakerTests {
  @Test(arguments: [
    (
      "Вице-премьер Канат Бозумбаев сообщил, что отчёт выйдет до конца года", "ru",
      "Канат Бозумбаев"
    ),
    (
      "Отчёт выйдет до конца года, сообщил журналистам вице-премьер Канат Бозумбаев", "ru",
      "Канат Бозумбаев"
    ),
    ("Бозумбаев пообещал опубликовать отчёт до декабря", "ru", "Бозумбаев"),
    ("По словам Бозумбаева, отчёт выйдет до конца года", "ru", "Бозумбаева"),
    ("Минтранс уточнил, что отчёт выйдет до декабря", "ru", "Минтранс"),
    (
      "Deputy minister Talgat Lastayev said the report will be ready by December", "en",
      "Talgat Lastayev"
    ),
    ("The report will be ready by December, said Lastayev", "en", "Lastayev"),
    ("According to Kanat Bozumbayev, it may come in 2026", "en", "Kanat Bozumbayev"),
    ("Bozumbayev bildirib ki, hesabat ilin sonunadək dərc olunacaq", "az", "Bozumbayev"),
    ("Бозымбаев айтты: есеп жыл соңына дейін шығады", "kk", "Бозымбаев"),
    (
      "В министерстве транспорта сообщили, что отчёт выйдет до декабря", "ru",
      "министерстве транспорта"
    ),
    ("Минтранс Казахстана: отчёт выйдет до конца года", "ru", "Минтранс Казахстана"),
    ("Бозумбаев: отчёт может выйти после Нового года", "ru", "Бозумбаев"),
    (
      "The transport ministry said it will be public once the inquiry is over", "en",
      "transport ministry"
    ),
    (
      "Transport Ministry: final report to be public once the inquiry is over", "en",
      "Transport Ministry"
    ),
    ("Nazirlik bildirib ki, hesabat araşdırma bitdikdən sonra açıqlanacaq", "az", "Nazirlik"),
    ("Bakan Uraloğlu söyledi: rapor yıl sonuna kadar çıkacak", "tr", "Bakan Uraloğlu"),
  ])
  func `the name beside a verb of saying is the speaker`(
    _ sentence: String, _ language: String, _ name: String
  ) {
    #expect(PromiseReader.speaker(in: sentence, language: language) == name)
  }

  @Test(arguments: [
    ("отчёт выйдет до конца года", "ru"), ("Он сказал, что отчёт выйдет до декабря", "ru"),
    ("ТАСС сообщил, что отчёт выйдет до декабря", "ru"),
    ("it will come by December, he said", "en"),
    ("Reuters reported that it will come by December", "en"),
  ])
  func `a sentence without a name has no speaker`(_ sentence: String, _ language: String) {
    #expect(PromiseReader.speaker(in: sentence, language: language) == nil)
  }
}
