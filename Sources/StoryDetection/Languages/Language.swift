internal import StoryModel

/// The words of one language, as a native speaker reviews them.
///
/// In all lists words are parted by blanks; `_` joins the words of a phrase. `=word` matches that
/// form alone, `word*` anything that begins so, `*ending` anything that ends so, every other word
/// its inflected forms.
struct Language: Sendable {
  let code: LanguageCode
  /// Where the verb stands among the words of a verbal phrase.
  let head: HeadPosition
  /// The words of each cue.
  let cues: [CueWords]
  /// The words of each kind.
  let kinds: [KindWords]
  /// More ways of saying it, by kind: figures of speech, results, headlines with no verb.
  var turns: [(kind: String, rows: [KindWords.Row])] = []
  /// Nouns of the people and things of a kind's world, which count with a plain sign beside them.
  var scenes: [(kind: String, words: String)] = []
  /// By kind: people, places and things of its scene, which tell of it only beside a sign that it
  /// lies ahead, is late, refused or long past.
  var outlooks: [String: String] = [:]
  let phases: [(phase: Phase, words: String)]
  /// Verbs that say the same in a user's own phrases, a group each.
  var synonyms: [String] = []
  /// Month names in the order of the year, by their stems.
  let months: [String]
  /// The forms of a verb given in its dictionary form.
  let conjugate: @Sendable (String) -> VerbForms

  enum HeadPosition: Sendable { case first, last }
}

extension Language {
  /// Every language that ships.
  static let all: [Language] = [.russian, .english, .azerbaijani, .turkish, .kazakh]

  /// Phrases of each verb with each time in the form that says until when.
  static func putOff(to times: String, verbs: String) -> String { pairs(times, verbs) }

  /// Phrases of each of the first words with each of the second.
  static func pairs(_ firsts: String, _ seconds: String) -> String {
    Lexicon.list(firsts).flatMap { first in
      Lexicon.list(seconds).map { "=\(first)_\($0)" }
    }.joined(separator: " ")
  }
}

/// Words that act as one cue; verbs are given in dictionary form and act in every form.
struct CueWords: Sendable {
  let cue: Cue
  let words: String
  let verbs: String

  init(_ cue: Cue, _ words: String = "", verbs: String = "") {
    self.cue = cue
    self.words = words
    self.verbs = verbs
  }
}

/// The words by which a language says that developments of one kind happen.
struct KindWords: Sendable {
  let kind: String
  let rows: [Row]
  /// Sentences that say it has happened, for `storywatch kinds`.
  let example: String

  init(_ kind: String, example: String, _ rows: Row...) {
    self.kind = kind
    self.rows = rows
    self.example = example
  }

  /// The things of the kind and the objects of its verbs, without short words that tell little.
  var matter: String {
    let words = rows.flatMap { row in
      Lexicon.list(row.objects)
        + (row.style == .noun || row.style == .thing ? Lexicon.list(row.triggers) : [])
    }
    return Set(words).filter { word in
      !word.hasPrefix("*") && (word.contains("_") || word.drop { $0 == "=" }.count >= 5)
    }.sorted().joined(separator: " ")
  }

  /// A way of saying it: one of the triggers, with one of the objects when there are any.
  struct Row: Sendable {
    enum Style: Sendable {
      /// Verbs: their form tells the status.
      case verb
      /// Nouns: the words around them tell the status.
      case noun
      /// Words that say it as a fact wherever they stand: "guilty", "100% протоколов".
      case state
      /// Things that are spoken of as awaited, late or refused, with no verb of their own.
      case thing
      /// Verbs that say the contrary has happened.
      case contrary
      /// Verbs that tell of it only where they lie ahead: "to learn her fate".
      case prospect
      /// Verbs by which it is promised once they have happened: "announces compensation".
      case pledge
      /// Words that say it is still to come wherever they stand: "jury out".
      case pending
      /// Words that say it is not there yet wherever they stand: "hâlâ belli değil".
      case lacking
      /// Words that say it is not so wherever they stand: "suçsuzum".
      case refuted
      /// People and things of the kind's world, heard where nothing names the event itself.
      case scene

      /// Whether the triggers are verbs, of which the form is read.
      var isVerbal: Bool {
        switch self {
        case .verb, .contrary, .prospect, .pledge: true
        case .noun, .state, .thing, .pending, .lacking, .refuted, .scene: false
        }
      }
    }

    let style: Style
    let triggers: String
    let objects: String
    /// Words that must not stand beside it: other senses of the same words.
    let except: String
    /// Who does it by the sense of the verb, folded, so that `by` needs no mention.
    let implies: String
    /// True when the object must stand before the trigger: "the report blames".
    var isSubject = false
    /// True when it has happened as soon as it is under way: "is recalling", "are on strike".
    var lasts = false
  }
}

extension KindWords.Row {
  static func verbs(
    _ triggers: String, _ objects: String = "", except: String = "", implies: String = ""
  ) -> Self {
    Self(style: .verb, triggers: triggers, objects: objects, except: except, implies: implies)
  }
  /// Verbs whose present tells that it has happened: "geri çağırıyor", "төлеп жатыр".
  static func lasting(_ triggers: String, _ objects: String = "", except: String = "") -> Self {
    var row = Self.verbs(triggers, objects, except: except)
    row.lasts = true
    return row
  }
  static func nouns(
    _ triggers: String, _ objects: String = "", except: String = "", implies: String = ""
  ) -> Self {
    Self(style: .noun, triggers: triggers, objects: objects, except: except, implies: implies)
  }
  static func states(_ triggers: String, _ objects: String = "", except: String = "") -> Self {
    Self(style: .state, triggers: triggers, objects: objects, except: except, implies: "")
  }
  /// Verbs of which one of the subjects, standing before them, is what has come out.
  static func tells(_ triggers: String, _ subjects: String, except: String = "") -> Self {
    var row = Self.verbs(triggers, subjects, except: except)
    row.isSubject = true
    return row
  }
  static func things(_ triggers: String, _ objects: String = "", except: String = "") -> Self {
    Self(style: .thing, triggers: triggers, objects: objects, except: except, implies: "")
  }
  static func prospects(_ triggers: String, _ objects: String = "", except: String = "") -> Self {
    Self(style: .prospect, triggers: triggers, objects: objects, except: except, implies: "")
  }
  static func pledges(_ triggers: String, _ objects: String = "", except: String = "") -> Self {
    Self(style: .pledge, triggers: triggers, objects: objects, except: except, implies: "")
  }
  static func pending(_ triggers: String, _ objects: String = "", except: String = "") -> Self {
    Self(style: .pending, triggers: triggers, objects: objects, except: except, implies: "")
  }
  static func lacking(_ triggers: String, _ objects: String = "", except: String = "") -> Self {
    Self(style: .lacking, triggers: triggers, objects: objects, except: except, implies: "")
  }
  static func refuted(_ triggers: String, _ objects: String = "", except: String = "") -> Self {
    Self(style: .refuted, triggers: triggers, objects: objects, except: except, implies: "")
  }
  static func scene(_ triggers: String) -> Self {
    Self(style: .scene, triggers: triggers, objects: "", except: "", implies: "")
  }
  static func contrary(_ triggers: String, _ objects: String = "", except: String = "") -> Self {
    Self(style: .contrary, triggers: triggers, objects: objects, except: except, implies: "")
  }
}

/// How the forms of one verb are known.
struct VerbForms: Sendable {
  /// Whole words with their form.
  var words: [(String, Form)] = []
  /// Beginnings: the rest of the word is read by `read`.
  var prefixes: [String] = []
  /// The form that a word has by its ending; nil when it is no form of this verb.
  var read: @Sendable (_ word: String, _ rest: String) -> Form? = { _, _ in nil }
}
