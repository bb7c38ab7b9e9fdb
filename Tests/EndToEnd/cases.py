"""Small invented stories, as many as a test needs, and articles about them."""

from newsroom import Entry


def story(number, **more):
    """A story known by its case number that awaits a final report."""
    return {
        "id": f"case-{number}",
        "title": f"Case QX-{number}",
        "identifiers": [f"QX-{number}"],
        "awaits": [{"id": "report", "kind": "report-published", "phase": "final"}],
        **more,
    }


def promised(number):
    return Entry(
        f"Final report on case QX-{number} to be published next month",
        f"The final report on case QX-{number} will be published next month, the ministry said.",
    )


def promised_without_date(number, part):
    """Another article of this kind for each part."""
    return Entry(
        f"Part {part}: final report on case QX-{number} will be published once the inquiry is over",
        f"The final report on case QX-{number} will be published when the inquiry is over, the ministry said on its "
        f"visit number {part}.",
    )


def interim(number):
    return Entry(
        f"Ministry published the interim report on case QX-{number}",
        f"The ministry published the interim report on case QX-{number}. The final report will follow.",
    )


def happened(number):
    return Entry(
        f"Ministry published the final report on case QX-{number}",
        f"The ministry has published the final report on case QX-{number}.",
    )


def happened_in_russian(number):
    return Entry(
        f"Минтранс опубликовал окончательный отчёт по делу QX-{number}",
        f"Министерство транспорта опубликовало окончательный отчёт о расследовании по делу QX-{number}.",
    )
