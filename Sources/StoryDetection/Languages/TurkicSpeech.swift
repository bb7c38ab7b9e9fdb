/// Words before which -dığı is what is said, known or heard.
enum TurkicSpeech {
  static let beginnings = [
    "iddia", "öne", "ileri", "bildir", "açıkla", "belirt", "öğren", "ortaya", "duyur", "söyle",
    "konuşul", "haber", "yönünde", "yolunda", "kaydedil", "ifade", "tespit", "anlaşıl", "görül",
    "aktar",
    "doğrula", "kesinleş", "san", "düşün", "belirlen", "dile", "yazıl", "şeklinde", "hakkında",
    "barədə", "haqda", "haqqında", "bildiril", "deyil", "məlum", "güman", "ehtimal", "təsdiq",
    "irəli", "açıqla", "vurğula", "qeyd", "yaz", "müəyyən", "bəlli", "aşkar", "söylə", "şübhə",
    "gerekçesiyle", "iddiası", "belli", "gerçeği", "faktı", "təkzib", "yalanla", "və", "ve", "ilə",
    "üzə", "xəbər", "diqqət", "göstər", "söz", "bilgi", "yalan", "doğru", "uydurma", "söylenti",
    "duyum", "dedikodu", "şayiə", "fısılda", "teyit", "pıçılda", "danışıl",
  ]

  /// Endings of a clause that is the object of a verb of saying.
  static let complements = [
    "dığını", "diğini", "duğunu", "düğünü", "tığını", "tiğini", "tuğunu", "tüğünü", "acağını",
    "eceğini", "diyini", "düyünü", "əcəyini", "ғанын", "генін", "қанын", "кенін", "тынын", "тінін",
    "acaklarını", "eceklerini", "acaqlarını", "əcəklərini", "dıklarını", "diklerini", "duklarını",
    "düklerini", "tıklarını", "tiklerini", "dıqlarını", "diklərini", "duqlarını", "düklərini",
    "ғандығын", "гендігін", "қандығын", "кендігін",
  ]

  /// Words that ask for what an inquiry settles.
  static let interrogatives: Set<String> = [
    "neden", "niçin", "niye", "nasıl", "zaman", "kim", "kimin", "niyə", "nədən", "necə", "vaxt",
    "neyin", "ne", "nəyin", "nə", "ненің", "не", "неге", "неден", "неліктен", "қалай", "қашан",
    "кім",
  ]

  /// Words behind what is only spoken of.
  static let topics: Set<String> = [
    "hakkında", "dair", "üzerine", "konusunda", "konulu", "haqqında", "barədə", "mövzusunda",
    "туралы", "жөнінде", "жайлы", "хақында", "тақырыбында",
  ]

  /// What is said or given instead of the thing itself.
  static let statements: Set<String> = [
    "açıklama", "açıklamada", "açıklaması", "demeç", "bilgi", "yorum", "mesaj", "görüş", "tepki",
    "açıqlama", "bəyanat", "məlumat", "müsahibə", "münasibət", "şərh", "rəy", "cavab", "suallar",
    "мәлімдеме", "түсініктеме", "жауап", "пікір", "сұхбат", "ақпарат", "мәлімет", "түсінік",
    "хабарлама", "хабарландыру", "haber", "xəbər", "bilgisi", "soru", "sual", "сұрақ", "cevap",
  ]
}
