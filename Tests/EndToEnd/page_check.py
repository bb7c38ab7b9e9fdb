"""The status page in a real headless Chromium: accessible, small, dark, by keyboard, and safe against hostile titles.

Run by scripts/check-page, which brings Chromium, axe-core and promtool. Screenshots go to
$STORYWATCH_SCREENSHOTS, else to pytest's own directory.
"""

import json
import os
import re
import subprocess
from pathlib import Path

import axe_selenium_python
import feedparser
import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

import cases
from daemon import Daemon, configuration, until
from newsroom import Entry, Newsroom
from ports import free_port

AXE = next(Path(axe_selenium_python.__file__).parent.rglob("axe.min.js")).read_text()
HOSTILE = (
    "<script>document.title='owned'</script><img src=http://127.0.0.9/x onerror=\"document.title='owned'\">"
    "<style>body{display:none}</style></title></h1><base href=http://127.0.0.9/> \u202egnp.exe QX-10 "
)
LANGUAGES = ["en", "ru", "az"]
SIZES = {"phone": (360, 740), "desk": (1280, 900)}


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A daemon that has seen a good deal: reports, promises, near misses, a feed that refuses, hostile titles."""
    newsroom = Newsroom()
    feeds = [newsroom.feed(f"/{n}.xml", language=["ru", "az", "en"][n % 3]) for n in range(3)]
    for feed in feeds:
        feed.publish(Entry("Weather", "It rains."))
    port = free_port()
    rows = [(feed, {"publisher": f"paper-{n}", "name": f"Paper {n} " + HOSTILE}) for n, feed in enumerate(feeds)]
    stories = [cases.story(10, title="Case QX-10 " + HOSTILE), cases.story(11)]
    daemon = Daemon(tmp_path_factory.mktemp("page"), configuration(
        rows, stories, coverage={"blindAfter": "2s", "digest": "Sun 09:00"}, status={"listen": f"127.0.0.1:{port}"}))
    daemon.start()
    until(lambda: all(feed.asked() for feed in feeds), what="a poll of each feed")
    for number in range(130):
        feeds[number % 3].publish(cases.promised_without_date(10, number))
    happened = cases.happened(10)
    feeds[2].publish(Entry(HOSTILE + happened.title, happened.summary))
    feeds[1].publish(Entry(cases.interim(11).title, cases.interim(11).summary))
    feeds[1].publish(Entry("Отчёт по делу QX-10 опубликован?", "Опубликован ли отчёт по делу QX-10, неизвестно."))
    until(lambda: {"development.reported", "development.partial"} <= {a["type"] for a in daemon.alerts()}, 60, "reports")
    feeds[0].fault = 403
    until(lambda: any(a["type"] == "watch.blind" for a in daemon.alerts()), 60, "the blind alert")
    yield f"http://127.0.0.1:{port}", daemon
    daemon.close()
    newsroom.close()


@pytest.fixture(scope="module")
def browser():
    options = webdriver.ChromeOptions()
    for flag in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--force-color-profile=srgb",
                 "--disable-background-networking", "--disable-component-update", "--no-first-run"]:
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService("/usr/bin/chromedriver"))
    yield driver
    driver.quit()


def look(browser, size, dark):
    width, height = SIZES[size]
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": size == "phone"})
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia",
                            {"features": [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]})


PAGES = ["/", "/stories/case-10", "/stories/case-10?page=1", "/stories/nothing"]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_and_nothing_is_wider_than_the_screen(
        site, browser, tmp_path_factory, path, language, size, dark):
    look(browser, size, dark)
    browser.get(site[0] + path + ("&" if "?" in path else "?") + f"lang={language}")
    shots = Path(os.environ.get("STORYWATCH_SCREENSHOTS") or tmp_path_factory.getbasetemp())
    shots.mkdir(parents=True, exist_ok=True)
    name = re.sub(r"\W+", "-", path).strip("-") or "overview"
    browser.save_screenshot(str(shots / f"{name}-{language}-{size}-{'dark' if dark else 'light'}.png"))
    browser.execute_script(AXE)
    result = browser.execute_async_script("axe.run(document, {}).then(arguments[0])")
    assert [(v["id"], v["nodes"][0]["html"][:200]) for v in result["violations"]] == []
    assert len(result["passes"]) > 15, "axe has looked"
    assert browser.execute_script("return document.documentElement.scrollWidth <= window.innerWidth")
    assert browser.execute_script("return document.documentElement.lang") == language


@pytest.mark.parametrize("path", PAGES[:3])
def test_a_hostile_title_is_only_a_title(site, browser, path):
    browser.get_log("performance"), browser.get_log("browser")
    look(browser, "desk", False)
    browser.get(site[0] + path)
    assert browser.title != "owned" and "Storywatch" in browser.title
    assert browser.find_element(By.TAG_NAME, "main").is_displayed()
    assert browser.execute_script("return document.querySelectorAll('script, style, img, base, iframe').length") == 0
    text = browser.find_element(By.TAG_NAME, "main").text
    assert "<script>" in text and "\u202e" not in text
    requests = [json.loads(row["message"])["message"] for row in browser.get_log("performance")]
    asked = {r["params"]["request"]["url"] for r in requests if r["method"] == "Network.requestWillBeSent"}
    assert asked and all(url.startswith(site[0] + "/") for url in asked), asked


def test_the_policy_stops_what_would_get_in(site, browser):
    """Were there a hole, the browser itself would run and load nothing."""
    browser.get(site[0] + "/")
    browser.execute_script("""
      const script = document.createElement('script'); script.textContent = "document.title = 'owned'";
      document.body.append(script);
      const style = document.createElement('style'); style.textContent = 'main { display: none }';
      document.body.append(style);
      const image = document.createElement('img'); image.src = '/style.css?x'; document.body.append(image);
    """)
    assert browser.title != "owned"
    assert browser.find_element(By.TAG_NAME, "main").is_displayed()
    said = " ".join(row["message"] for row in browser.get_log("browser"))
    for directive in ["script-src", "style-src", "img-src"]:
        assert f"'{directive}" in said or directive in said, (directive, said)


def test_every_link_is_reached_by_keyboard_and_shows_it(site, browser):
    look(browser, "desk", False)
    browser.get(site[0] + "/")
    wanted = browser.execute_script("return document.querySelectorAll('a[href], summary, [tabindex=\"0\"]').length")
    seen = []
    for _ in range(wanted):
        browser.switch_to.active_element.send_keys(Keys.TAB)
        element = browser.switch_to.active_element
        outline = browser.execute_script("return getComputedStyle(arguments[0]).outlineStyle", element)
        assert outline != "none", element.get_attribute("outerHTML")[:200]
        seen.append(element.id)
        if len(seen) == 1:
            assert element.get_attribute("class") == "skip" and element.is_displayed()
    assert len(set(seen)) == wanted
    browser.get(site[0] + "/")
    browser.switch_to.active_element.send_keys(Keys.TAB)
    browser.switch_to.active_element.send_keys(Keys.ENTER)
    assert browser.current_url.endswith("#content")


def test_the_metrics_are_as_prometheus_wants_them(site):
    text = subprocess.run(["curl", "-s", site[0] + "/metrics"], capture_output=True, check=True).stdout
    lint = subprocess.run(["promtool", "check", "metrics"], input=text, capture_output=True)
    assert (lint.returncode, lint.stdout + lint.stderr) == (0, b"")
    assert text.count(b"storywatch_feed_up{") == 3


@pytest.mark.parametrize("path", ["/alerts.atom", "/alerts.json"])
def test_any_reader_can_follow(site, path):
    address, daemon = site
    ours = subprocess.run([daemon.binary, "parse", "--json", address + path], capture_output=True, text=True)
    assert ours.returncode == 0, ours.stderr
    articles = [json.loads(line) for line in ours.stdout.splitlines()]
    alerts = len(daemon.alerts())
    assert len(articles) == min(alerts, 50)
    if path.endswith("atom"):
        other = feedparser.parse(address + path)
        assert not other.bozo, other.get("bozo_exception")
        assert len(other.entries) == len(articles)
        assert len({entry.id for entry in other.entries}) == len(other.entries)
        assert all(entry.updated_parsed for entry in other.entries)
