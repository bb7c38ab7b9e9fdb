"""Makes articles in five languages out of word lists. Usage: articles.py COUNT [BODY_BYTES]"""
import json
import random
import sys

WORDS = {
    "en": """the minister said that talks on a new budget would go on until friday while the court
      heard an appeal against the fine and police looked for two men after a fire at a warehouse
      report final published commission signed agreement charged arrested plane crash company""",
    "ru": """министр заявил что переговоры о бюджете продолжатся до пятницы а суд рассмотрит жалобу
      на штраф полиция ищет двоих после пожара на складе комиссия опубликовала отчёт итоговый
      подписали соглашение задержан директор крушение самолёта компания власти сообщили""",
    "az": """nazir bildirib ki büdcə üzrə danışıqlar cümə gününə qədər davam edəcək məhkəmə cərimədən
      şikayətə baxacaq polis anbarda yanğından sonra iki nəfəri axtarır hesabat dərc olunub
      saziş imzalanıb təyyarə qəzası şirkət komissiya""",
    "tr": """bakan bütçe görüşmelerinin cumaya kadar süreceğini söyledi mahkeme cezaya itirazı
      görüşecek polis depodaki yangından sonra iki kişiyi arıyor rapor yayımlandı anlaşma
      imzalandı uçak kazası şirket komisyon tutuklandı""",
    "kk": """министр бюджет туралы келіссөздер жұмаға дейін жалғасады деді сот айыппұлға шағымды
      қарайды полиция қоймадағы өрттен кейін екі адамды іздеп жүр есеп жарияланды келісімге қол
      қойылды ұшақ апаты компания комиссия қамауға алынды""",
}
# A few of the names that `storywatch-lab throughput detect` follows.
NAMES = {"en": "Barcelona transfer", "ru": "Лукашенко санкции", "az": "Qarabağ sülh",
         "tr": "İstanbul deprem", "kk": "Астана үкімет"}

count, body = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0
dice = random.Random(8243)


def text(language, length):
    words = WORDS[language].split()
    chosen = [dice.choice(words) for _ in range(length)]
    for _ in range(length // 8 + 1):
        word = dice.choice(words)
        chosen[dice.randrange(length)] = word[:-1] + dice.choice("aeioубкт") if dice.random() < 0.5 \
            else word.capitalize()
    return " ".join(chosen).capitalize()


for number in range(count):
    language = dice.choice(["ru", "ru", "en", "en", "az", "tr", "kk"])
    article = {"id": str(number), "language": language, "title": text(language, 11),
               "summary": text(language, 24) + ". " + text(language, 12) + "."}
    # One in twelve is on a story: far more than in life.
    if dice.random() < 1 / 12:
        article["title"] = f"{NAMES[language]}: {article['title']}"
    paragraphs, size = [], 0
    while size < body:
        paragraph = text(language, 14) + ". " + text(language, 18) + "."
        paragraphs.append(paragraph)
        size += len(paragraph.encode())
    if paragraphs:
        article["body"] = paragraphs
    print(json.dumps(article, ensure_ascii=False))
