"""The story of Azerbaijan Airlines flight 8243, day by day: real dates and facts, told in our own words.

The last two days are INVENTED: no final report is known to be published.
"""

from dataclasses import dataclass
from datetime import datetime, timezone

from newsroom import Entry

STORY = {
    "id": "flight-8243",
    "title": "Azerbaijan Airlines flight 8243",
    "began": "2024-12-25",
    "identifiers": ["J2-8243", "4K-AZ65", "рейс 8243", "flight 8243"],
    "names": ["AZAL", "Azerbaijan Airlines", "Азербайджанские авиалинии"],
    "context": ["Aktau", "Актау", "plane crash", "авиакатастрофа", "крушение самолёта"],
    "not": ["Air India", "Ан-24"],
    "awaits": [
        {"id": "final-report", "kind": "report-published", "phase": "final"},
        {"id": "compensation", "kind": "compensation-paid", "by": ["Россия", "Russia"]},
    ],
}


@dataclass
class Day:
    date: str
    paper: str  # the feed that tells it
    title: str
    summary: str
    means: str  # what it is, for the person who looks on
    english: str = ""  # the headline for those who do not read Russian
    invented: bool = False
    expected: tuple = ()  # types of alert that it should raise

    def entry(self):
        date = datetime.now(timezone.utc) if self.invented else datetime.fromisoformat(self.date + "T09:00:00+00:00")
        return Entry(self.title, self.summary, date.replace(microsecond=0))


DAYS = [
    Day("2024-12-30", "wire", "Preliminary findings on Aktau plane crash promised within 30 days",
        "Vice minister Talgat Lastayev said the preliminary report on the crash of Azerbaijan Airlines "
        "flight 8243 would be ready within 30 days of the accident.",
        "a promise"),
    Day("2025-02-04", "vestnik", "Минтранс Казахстана опубликовал предварительный отчёт о крушении самолёта AZAL",
        "Министерство транспорта Казахстана опубликовало предварительный отчёт о крушении самолёта AZAL под Актау. "
        "В документе 53 страницы, выводов о причинах в нём нет.",
        "a lower phase: preliminary, not final",
        "Kazakhstan's ministry published the preliminary report on the AZAL crash",
        expected=("development.partial",)),
    Day("2025-02-19", "wire", "Final report on Azerbaijan Airlines crash will be ready by December",
        "The final report on flight 8243, which came down near Aktau, is to be published by December 2025, "
        "vice minister Talgat Lastayev said.",
        "a promise, with a date"),
    Day("2025-05-12", "wire", "Ministry: AZAL crash report to be made public once the inquiry is over",
        "The final report on the crash of flight 8243 near Aktau will be made public when the investigation ends, "
        "the transport ministry said.",
        "a promise"),
    Day("2025-08-07", "vestnik", "Бозумбаев: окончательный отчёт о крушении самолёта AZAL опубликуют до конца года",
        "Окончательный отчёт о крушении самолёта AZAL под Актау планируют опубликовать до конца года, "
        "сообщил вице-премьер Канат Бозумбаев.",
        "a promise: \"will be published by the end of the year\"",
        "Bozumbayev: final AZAL report will be published by the end of the year"),
    Day("2025-10-09", "vestnik", "Путин пообещал компенсации семьям погибших при крушении самолёта AZAL",
        "На встрече в Душанбе президент России пообещал, что семьям погибших в авиакатастрофе под Актау "
        "будут выплачены компенсации. Расследование, по его словам, близко к завершению.",
        "a promise of the other thing awaited",
        "Putin promised compensation to families of the AZAL crash victims"),
    Day("2025-10-10", "vestnik", "Эксперт: результатов расследования катастрофы самолёта AZAL ждут и в Баку, и в Москве",
        "«Ждём объявления результатов расследования крушения под Актау: виновные будут найдены и наказаны, "
        "будут совершены выплаты пострадавшим», — сказал эксперт о катастрофе самолёта AZAL.",
        "waiting: the kind of article that set off every keyword alert",
        "Expert: Baku and Moscow both await the results of the investigation"),
    Day("2025-11-25", "wire", "Investigation into AZAL plane crash concludes, final report will be disclosed",
        "Information on the crash of flight 8243 near Aktau is due by the end of the year, vice minister "
        "Maksat Kaliakparov said; he could not guarantee the date.",
        "a trap: \"concludes\" in the headline, yet nothing is out"),
    Day("2025-12-09", "wire", "ICAO rules: a final report is published within 12 months",
        "Under ICAO rules the final report on an accident is published within twelve months; for flight 8243 "
        "near Aktau the ministry still waits for two foreign laboratories.",
        "a trap: a rule quoted, nothing happened"),
    Day("2025-12-25", "vestnik", "Казахстан опубликовал промежуточный отчёт о крушении самолёта AZAL под Актау",
        "Министерство транспорта Казахстана опубликовало промежуточный отчёт о крушении самолёта AZAL под Актау. "
        "Окончательный отчёт последует.",
        "a lower phase again: interim, not final",
        "Kazakhstan published an interim report on the AZAL crash; the final one will follow",
        expected=("development.partial",)),
    Day("2025-12-26", "wire", "Kazakhstan published the report on the AZAL plane crash",
        "The interim report on the crash of flight 8243 near Aktau, published on 25 December, says the final "
        "report will follow.",
        "the worst trap: the headline lost the word \"interim\""),
    Day("2026-03-02", "wire", "Moscow and Baku speak of practical steps after Azerbaijan Airlines plane crash",
        "Russia and Azerbaijan will take practical steps on compensation for flight 8243 in the near future, "
        "officials said in Baku.",
        "a promise"),
    Day("invented", "vestnik", "Казахстан опубликовал окончательный отчёт о крушении самолёта AZAL под Актау",
        "Министерство транспорта Казахстана опубликовало окончательный отчёт о расследовании крушения самолёта AZAL "
        "под Актау.",
        "IT HAS HAPPENED (in this play)",
        "Kazakhstan published the final report on the AZAL crash",
        invented=True, expected=("development.reported",)),
    Day("invented", "wire", "Kazakhstan publishes final report on crash of Azerbaijan Airlines flight 8243",
        "Kazakhstan's transport ministry has published the final report on the crash of Azerbaijan Airlines "
        "flight 8243 near Aktau.",
        "a second, independent paper says so",
        invented=True, expected=("development.confirmed",)),
]
