/// English names of stretches of time.
enum EnglishCalendar {
  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  static let seasons: Set<String> = ["spring", "summer", "autumn", "winter"]
}
