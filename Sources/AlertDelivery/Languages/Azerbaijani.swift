internal import StoryModel

extension MessageLanguage {
  package static let azerbaijani = MessageLanguage(
    code: "az",
    quotes: ("“", "”"),
    headlines: [
      .reported: "Xəbər verilir", .confirmed: "Təsdiqləndi", .rumoured: "Şayiə",
      .partial: "Qismən", .postponed: "Təxirə salındı", .overdue: "Vaxtı keçdi",
      .reversed: "Təkzib edildi", .blind: "Müşahidə yoxdur", .restored: "Müşahidə bərpa olundu",
      .digest: "İcmal", .endpointFailing: "Alıcıya çatmır",
      .endpointDisabled: "Alıcıya göndəriş dayandırıldı", .ping: "Storywatch yoxlaması",
    ],
    kinds: [
      "report-published": "%hesabatın dərci",
      "results-declared": "nəticələrin elan edilməsi",
      "verdict": "məhkəmə qərarı", "sentence": "hökm", "charged": "ittihamın irəli sürülməsi",
      "arrest": "həbs", "release": "azad edilmə", "compensation-paid": "təzminatın ödənilməsi",
      "damage-assessed": "ziyanın qiymətləndirilməsi", "resignation": "istefa",
      "appointment": "təyinat", "agreement-signed": "sazişin imzalanması",
      "ratified": "ratifikasiya", "in-force": "qüvvəyə minmə", "ceasefire": "atəşkəs",
      "election-result": "seçkinin nəticəsi", "date-set": "tarixin təyin edilməsi",
      "cancelled": "ləğv", "strike-started": "tətilin başlanması",
      "strike-ended": "tətilin bitməsi", "recall": "geri çağırılma", "fine": "cərimə",
      "ban-imposed": "qadağanın qoyulması", "ban-lifted": "qadağanın götürülməsi",
      "cause-named": "səbəbin açıqlanması", "recorders-found": "qara qutuların tapılması",
      "case-closed": "işin bağlanması", "charges-dropped": "ittihamların götürülməsi",
      "accession": "qoşulma", "launch": "buraxılış", "found": "tapılma",
      "admission": "məsuliyyətin etirafı", "apology": "üzrxahlıq",
      "vote-passed": "səsvermə ilə qəbul", "deal-reached": "razılaşmanın əldə olunması",
    ],
    phases: [.preliminary: "ilkin ", .interim: "aralıq ", .final: "yekun "],
    phaseNames: [
      .preliminary: "ilkin mərhələ", .interim: "aralıq mərhələ", .final: "yekun mərhələ",
    ],
    months: [
      "yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr", "oktyabr",
      "noyabr", "dekabr",
    ],
    event: { type, official in
      switch type {
      case .reported where official: "Bu baş verib: qurum özü belə deyir."
      case .reported: "Bunun baş verdiyi xəbər verilir."
      case .confirmed where official: "Bu baş verib: rəsmi təsdiqlənib."
      case .confirmed: "Bu baş verib: müstəqil nəşrlər belə deyir."
      case .rumoured: "Bu baş vermiş ola bilər. Hələlik bu, xəbər yox, şayiədir."
      case .partial: "Daha erkən mərhələ baş tutub."
      case .postponed: "Vəd edilən tarix dəyişib."
      case .overdue: "Bu artıq baş verməli idi, amma heç kim bu barədə xəbər verməyib."
      case .reversed: "Əvvəlki xəbər təkzib edilib, geri götürülüb və ya düzəldilib."
      case .blind: "Bu mövzu hazırda müşahidə olunmur: xəbər nəzərdən qaça bilər."
      case .restored: "Bu mövzu yenidən müşahidə olunur."
      case .digest: "Gözlənilənlərdən yeni bir şey yoxdur."
      case .endpointFailing: "Bildirişlər alıcılardan birinə çatmır."
      case .endpointDisabled: "Alıcılardan birinə daha bildiriş göndərilmir."
      case .ping: "Bu, yoxlamadır. Heç nə baş verməyib."
      }
    },
    first: { publisher, time in "İlk deyən: \(publisher), \(time)." },
    source: { publisher, time in "Mənbə: \(publisher), \(time)." },
    others: { publishers in "Sonra həmçinin: \(publishers)." },
    // After a number the noun stays in the singular.
    firmness: { count, official in
      if official { return "Etibarlıdır: rəsmi mənbə." }
      return count == 1
        ? "Hələ təsdiqlənməyib: 1 nəşr belə deyir."
        : "Etibarlıdır: \(count) müstəqil nəşr belə deyir."
    },
    promised: { was, now in "Əvvəlki tarix: \(was). Yeni tarix: \(now)." },
    passed: { day in "Gözlənilən vaxt: \(day)." },
    unknownDay: "tarix bəlli deyil",
    stillAwaited: { phase in "Hələ gözlənilir: \(phase)." },
    undoes: { alert in "Bu, \(alert) bildirişini ləğv edir." },
    atStart: "Mövzunun müşahidəsi başlayanda tapılıb: xəbər köhnə ola bilər.",
    test: "yoxlama",
    endpoint: { id in "Alıcı: \(id)." },
    readMore: "Məqaləni oxu",
    watch: AzerbaijaniWatch()
  )
}
