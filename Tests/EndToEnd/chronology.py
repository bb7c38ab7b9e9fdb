"""The real chronology of flight 8243, from the crash to March 2026, in articles written for the purpose.

Dates, speakers and promises are those of the public record; no sentence is taken from a paper. In
Russian, English, Azerbaijani and Kazakh, headlines and leads as papers write them. No final report is
in it: none was seen published.
"""

from dataclasses import dataclass
from datetime import datetime, timezone

from newsroom import Entry

STORY = {
    "id": "flight-8243",
    "title": "Azerbaijan Airlines flight 8243",
    "began": "2024-12-25",
    "identifiers": ["J2-8243", "4K-AZ65", "рейс 8243", "flight 8243", "8243 saylı reys", "8243 рейсі"],
    "names": ["AZAL", "Azerbaijan Airlines", "Азербайджанские авиалинии", "Azərbaycan Hava Yolları",
              "Әзербайжан әуе жолдары"],
    "context": ["Aktau", "Актау", "Ақтау", "Aktau hava limanı", "plane crash", "авиакатастрофа", "крушение самолёта",
                "təyyarə qəzası", "ұшақ апаты"],
    "not": ["Air India", "Ан-24", "C-130"],
    "awaits": [
        {"id": "final-report", "kind": "report-published", "phase": "final"},
        {"id": "compensation", "kind": "compensation-paid", "by": ["Россия", "Russia", "Rusiya"]},
    ],
}

PAPERS = {"wire": "en", "vestnik": "ru", "xeber": "az", "habar": "kk", "agency": "ru"}


@dataclass
class Day:
    date: str
    paper: str
    title: str
    summary: str

    def entry(self):
        return Entry(self.title, self.summary,
                     datetime.fromisoformat(self.date + "T09:00:00+00:00").astimezone(timezone.utc))


DAYS = [
    Day("2024-12-25", "wire", "Azerbaijan Airlines plane crashes near Aktau with 67 aboard",
        "Flight 8243 from Baku to Grozny came down about three kilometres from Aktau airport; 29 people survived."),
    Day("2024-12-27", "agency", "AZAL: предварительные результаты указывают на внешнее воздействие",
        "По предварительным результатам расследования, самолёт AZAL, разбившийся под Актау, подвергся внешнему "
        "физическому и техническому воздействию, сообщила авиакомпания."),
    Day("2024-12-30", "wire", "Preliminary results of Aktau crash inquiry expected within 30 days",
        "The preliminary report on the crash of Azerbaijan Airlines flight 8243 will be ready within 30 days, "
        "vice minister of transport Talgat Lastayev said."),
    Day("2025-01-05", "wire", "Final report to be published within 12 months of the Aktau plane crash, ministry says",
        "The final report on the crash of Azerbaijan Airlines flight 8243 will be published within 12 months of the "
        "accident, Kazakhstan's Ministry of Transport said."),
    Day("2025-02-04", "vestnik", "Минтранс Казахстана опубликовал предварительный отчёт о крушении самолёта AZAL",
        "Министерство транспорта Казахстана опубликовало предварительный отчёт о крушении самолёта AZAL под Актау. "
        "В нём 53 страницы, выводов о причинах нет."),
    Day("2025-02-04", "xeber", "Qazaxıstan AZAL təyyarəsinin qəzası ilə bağlı ilkin hesabatı dərc edib",
        "Qazaxıstanın Nəqliyyat Nazirliyi AZAL təyyarəsinin Aktau yaxınlığında qəzası ilə bağlı ilkin hesabatı "
        "dərc edib."),
    Day("2025-02-05", "agency", "Росавиация: опубликованный отчёт о крушении самолёта AZAL носит предварительный характер",
        "Предварительный отчёт о крушении самолёта AZAL под Актау, опубликованный 4 февраля, не содержит выводов, "
        "заявили в Росавиации."),
    Day("2025-02-19", "wire", "Final report on Azerbaijan Airlines crash will be ready by December",
        "The final report on the crash of flight 8243 near Aktau will be published by December 2025, vice minister "
        "Talgat Lastayev said."),
    Day("2025-05-12", "wire", "Ministry: report on AZAL plane crash will be made public once the inquiry is over",
        "The final report on the crash of flight 8243 near Aktau will be made public when the investigation is "
        "complete, the Ministry of Transport said."),
    Day("2025-07-13", "wire", "Air India crash: preliminary report published",
        "India's investigators have published the preliminary report on the crash of Air India flight AI171. "
        "The Azerbaijan Airlines plane crash near Aktau is still under inquiry."),
    Day("2025-08-07", "vestnik", "Бозумбаев: окончательный отчёт о крушении самолёта AZAL опубликуют до конца года",
        "Окончательный отчёт о крушении самолёта AZAL под Актау опубликуют до конца года, сообщил вице-премьер "
        "Канат Бозумбаев."),
    Day("2025-08-07", "habar", "Бозымбаев: AZAL ұшағы апаты туралы қорытынды есеп жыл соңына дейін жарияланады",
        "AZAL ұшағының Ақтау маңындағы апаты туралы қорытынды есеп жыл соңына дейін жарияланады, деді вице-премьер "
        "Қанат Бозымбаев."),
    Day("2025-08-07", "xeber", "Bozumbayev: AZAL təyyarəsinin qəzası ilə bağlı yekun hesabat ilin sonunadək dərc olunacaq",
        "AZAL təyyarəsinin Aktau yaxınlığında qəzası ilə bağlı yekun hesabat ilin sonunadək dərc olunacaq, "
        "Kanat Bozumbayev bildirib."),
    Day("2025-09-04", "agency", "МИД России: страховка за самолёт AZAL выплачена полностью",
        "Страховая компания полностью выплатила страховое возмещение за самолёт AZAL, разбившийся под Актау, "
        "сообщили в МИД России."),
    Day("2025-10-09", "vestnik", "Путин пообещал Баку компенсации после крушения самолёта AZAL",
        "Россия выплатит компенсации после крушения самолёта AZAL под Актау, пообещал президент на встрече "
        "в Душанбе."),
    Day("2025-10-10", "vestnik", "Бозумбаев: отчёт о крушении самолёта AZAL могут опубликовать в 2026 году",
        "Окончательный отчёт о крушении самолёта AZAL под Актау могут опубликовать и в 2026 году, сказал "
        "вице-премьер Канат Бозумбаев."),
    Day("2025-10-22", "wire", "Bozumbayev: final report on AZAL plane crash may come after New Year",
        "The final report on the crash of flight 8243 near Aktau may be published after New Year, the head of the "
        "state commission Kanat Bozumbayev said."),
    Day("2025-11-25", "wire", "Investigation of AZAL Plane Crash Concludes, Final Report Will Be Disclosed",
        "The final report on the crash of flight 8243 near Aktau will be published by the end of the year, vice "
        "minister Maksat Kaliakparov said, though he could not guarantee the date."),
    Day("2025-12-03", "agency", "Бозумбаев: отчёт о крушении самолёта AZAL выйдет в этом году или в начале следующего",
        "Окончательный отчёт о крушении самолёта AZAL под Актау, возможно, опубликуют в этом году или в начале 2026 "
        "года, сказал Канат Бозумбаев."),
    Day("2025-12-09", "wire", "Final report on AZAL plane crash to be published after two foreign laboratories answer",
        "The final report on the crash of flight 8243 near Aktau will be published after two foreign laboratories "
        "answer, the Ministry of Transport said. Under ICAO rules a final report is published within 12 months."),
    Day("2025-12-23", "xeber", "AZAL: təyyarə qəzası ilə bağlı tam hesabat hələ hazır deyil",
        "AZAL təyyarəsinin Aktau yaxınlığında qəzası ilə bağlı yekun hesabat hələ hazır deyil, şirkətin "
        "vitse-prezidenti deyib."),
    Day("2025-12-25", "vestnik", "Казахстан опубликовал промежуточный отчёт о крушении самолёта AZAL под Актау",
        "Министерство транспорта Казахстана опубликовало промежуточный отчёт о крушении самолёта AZAL под Актау. "
        "Окончательный отчёт последует после оставшихся исследований."),
    Day("2025-12-25", "habar", "Қазақстан AZAL ұшағының апаты туралы аралық есепті жариялады",
        "Көлік министрлігі AZAL ұшағының Ақтау маңындағы апаты туралы аралық есепті жариялады."),
    Day("2025-12-25", "wire", "A year after the Aktau crash, families remember",
        "A year after Azerbaijan Airlines flight 8243 came down near Aktau, families laid flowers in Baku. They still "
        "wait for the final report."),
    Day("2025-12-26", "agency", "Минтранс Казахстана опубликовал отчёт о крушении самолёта AZAL",
        "Промежуточный отчёт о крушении самолёта AZAL под Актау опубликован 25 декабря; окончательный последует."),
    Day("2025-12-26", "vestnik", "Байрамов: Бастрыкин сообщил письмом о закрытии дела о крушении самолёта AZAL",
        "Уголовное дело о крушении самолёта AZAL под Актау прекращено, говорится в письме главы Следственного "
        "комитета, сообщил министр Джейхун Байрамов."),
    Day("2026-02-26", "xeber", "Bayramov: AZAL təyyarəsinə görə kompensasiya məsələsində addımlar razılaşdırılıb",
        "AZAL təyyarəsinin Aktau yaxınlığında qəzasına görə kompensasiya ilə bağlı növbəti addımlar razılaşdırılıb, "
        "nazir Ceyhun Bayramov bildirib."),
    Day("2026-03-02", "vestnik", "Оверчук: по крушению самолёта AZAL сделают практические шаги",
        "Россия в ближайшее время сделает практические шаги по компенсациям после крушения самолёта AZAL под Актау, "
        "сказал Алексей Оверчук."),
]
