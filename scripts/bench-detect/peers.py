"""Times what people would otherwise write. Usage: peers.py keywords|tfidf FILE"""
import json
import re
import sys
import time

name, path = sys.argv[1:3]
with open(path, encoding="utf-8") as lines:
    articles = [json.loads(line) for line in lines]
texts = [" ".join([a["title"], a["summary"], *a.get("body", [])]) for a in articles]

NAMES = [("Лукашенко", "санкции"), ("Barcelona", "transfer"), ("İstanbul", "deprem"),
         ("Qarabağ", "sülh"), ("Астана", "үкімет"), ("Microsoft", "deal"), ("Норильск", "авария"),
         ("Chennai", "arrest")]
STORIES = [(NAMES[i % 8][0] if i < 8 else f"Имя{i}", NAMES[i % 8][1], f"QX-{i}") for i in range(100)]
HAPPENED = (r"опубликова\w*|подписа\w*|арестова\w*|задержа\w*|publish\w*|signed|arrested|"
            r"dərc olun\w*|imzalan\w*|yayımlan\w*|tutuklan\w*|жариялан\w*|қамауға алын\w*")


def keywords():
    names = "|".join(rf"{re.escape(n)}|{re.escape(q)}" for n, _, q in STORIES)
    named = re.compile(rf"\b(?:{names})", re.I)
    happened = re.compile(rf"\b(?:{HAPPENED})", re.I)
    return lambda: sum(1 for text in texts if named.search(text) and happened.search(text))


def tfidf():
    from sklearn.feature_extraction.text import TfidfVectorizer
    vectorizer = TfidfVectorizer(sublinear_tf=True)
    vectorizer.fit(texts)
    stories = vectorizer.transform([" ".join(story) for story in STORIES]).T

    def run():
        found = 0
        for begin in range(0, len(texts), 500):
            likeness = vectorizer.transform(texts[begin:begin + 500]) @ stories
            found += int((likeness > 0.2).sum())
        return found
    return run


match = {"keywords": keywords, "tfidf": tfidf}[name]()
best, found = 1e9, 0
for _ in range(2):
    begin = time.perf_counter()
    found = match()
    best = min(best, time.perf_counter() - begin)
print(f"{len(texts)} articles, {len(STORIES)} stories, {found} on a story: "
      f"{round(len(texts) / best)} articles/s")
