internal import GRDB

/// The tables, as a list of steps: appended to, never edited once released.
enum Schema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 the watch") { try $0.execute(sql: theWatch) }
    migrator.registerMigration("2 light fingerprints") { try $0.execute(sql: lightFingerprints) }
    migrator.registerMigration("3 subscriptions") { try $0.execute(sql: subscriptions) }
    migrator.registerMigration("4 reasons as values") { try $0.execute(sql: reasonsAsValues) }
    migrator.registerMigration("5 articles by time") {
      try $0.execute(sql: "CREATE INDEX article_by_seen ON article (seen)")
    }
    return migrator
  }

  private static let theWatch = """
    -- A feed by the address in the configuration. `poll` and `health` are JSON of the policies.
    CREATE TABLE feed (
      id INTEGER PRIMARY KEY,
      url TEXT NOT NULL UNIQUE,
      due REAL NOT NULL,
      poll TEXT NOT NULL,
      health TEXT NOT NULL
    ) STRICT;

    -- What an article is known again by, long after it has left the feed: hashes of its guid, link
    -- and title, a sketch of its text. An article may have several.
    CREATE TABLE fingerprint (
      id INTEGER PRIMARY KEY,
      feed INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
      article TEXT NOT NULL,
      guid INTEGER, link INTEGER, title INTEGER, content BLOB,
      revision INTEGER NOT NULL,
      edits INTEGER NOT NULL,
      seen REAL NOT NULL
    ) STRICT;
    CREATE INDEX fingerprint_by_guid ON fingerprint (feed, guid) WHERE guid IS NOT NULL;
    CREATE INDEX fingerprint_by_link ON fingerprint (feed, link) WHERE link IS NOT NULL;
    CREATE INDEX fingerprint_by_title ON fingerprint (feed, title) WHERE title IS NOT NULL;
    CREATE INDEX fingerprint_by_seen ON fingerprint (seen);

    -- Articles in the order in which they came or were last edited: `change` only ever rises, and
    -- a story has examined all up to its own mark.
    CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    INSERT INTO counter VALUES ('change', 0);
    CREATE TABLE article (
      change INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      feed INTEGER REFERENCES feed (id) ON DELETE SET NULL,
      seen REAL NOT NULL,
      edits INTEGER NOT NULL DEFAULT 0,
      -- 1 when it came with the first document of its feed: old news.
      backlog INTEGER NOT NULL,
      url TEXT, title TEXT NOT NULL, summary TEXT NOT NULL, body TEXT NOT NULL,
      published REAL, updated REAL, language TEXT, publisher TEXT,
      authors TEXT NOT NULL, categories TEXT NOT NULL
    ) STRICT;

    -- `examined`: the change up to which all articles were examined. `caught_up`: the change up to
    -- which articles were there before this revision of the story, so that they are old news.
    CREATE TABLE story (
      id TEXT PRIMARY KEY,
      revision TEXT NOT NULL,
      examined INTEGER NOT NULL,
      caught_up INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- One for each article on a story, with what it said of each development.
    CREATE TABLE reading (
      story TEXT NOT NULL, article TEXT NOT NULL, revision TEXT NOT NULL,
      seen REAL NOT NULL, published REAL, title TEXT NOT NULL, url TEXT, publisher TEXT,
      why TEXT NOT NULL,
      PRIMARY KEY (story, article)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX reading_by_time ON reading (story, seen);
    CREATE TABLE finding (
      story TEXT NOT NULL, article TEXT NOT NULL, development TEXT NOT NULL,
      status TEXT NOT NULL, seen REAL NOT NULL, alert TEXT, reason TEXT NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (story, article, development)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX finding_by_time ON finding (story, development, seen);

    -- `progress` is JSON of the state machine.
    CREATE TABLE development (
      story TEXT NOT NULL, id TEXT NOT NULL, state TEXT NOT NULL, progress TEXT NOT NULL,
      PRIMARY KEY (story, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE alert (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      type TEXT NOT NULL, story TEXT, development TEXT, time REAL NOT NULL,
      body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX alert_by_story ON alert (story, seq);

    -- The outbox: one for each alert and endpoint, written with the alert.
    CREATE TABLE delivery (
      alert INTEGER NOT NULL REFERENCES alert (seq),
      endpoint TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('pending', 'delivered', 'dead', 'held')),
      attempts INTEGER NOT NULL DEFAULT 0,
      form TEXT NOT NULL DEFAULT 'rich',
      first REAL,
      next REAL NOT NULL,
      settled REAL, status INTEGER, reason TEXT,
      PRIMARY KEY (alert, endpoint)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX delivery_unsettled ON delivery (endpoint, alert) WHERE state = 'pending';
    CREATE INDEX delivery_by_state ON delivery (state, endpoint);

    -- Pages still to be fetched for on-story articles that came without a text.
    CREATE TABLE page (
      article TEXT PRIMARY KEY, due REAL NOT NULL, attempts INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX page_by_due ON page (due);

    -- `health` is JSON of the breaker.
    CREATE TABLE endpoint (id TEXT PRIMARY KEY, health TEXT NOT NULL) STRICT, WITHOUT ROWID;

    -- Coverage: each fault is a state with a beginning, a reason and an end.
    CREATE TABLE fault (
      id INTEGER PRIMARY KEY,
      story TEXT NOT NULL, subject TEXT NOT NULL, kind TEXT NOT NULL,
      since REAL NOT NULL, until REAL, why TEXT NOT NULL, told TEXT
    ) STRICT;
    CREATE UNIQUE INDEX fault_open ON fault (story, subject, kind) WHERE until IS NULL;
    CREATE INDEX fault_by_until ON fault (until);
    CREATE INDEX fault_by_told ON fault (told) WHERE told IS NOT NULL;
    CREATE INDEX fault_by_kind ON fault (kind, subject, since);

    -- Single values that the coordinator keeps by name, as JSON.
    CREATE TABLE note (name TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;

    CREATE TABLE mark (
      alert TEXT NOT NULL, judgement TEXT NOT NULL, time REAL NOT NULL,
      PRIMARY KEY (alert)
    ) STRICT, WITHOUT ROWID;
    """

  /// The same in fewer bytes: there are millions of them.
  private static let lightFingerprints = """
    CREATE TABLE light_fingerprint (
      id INTEGER PRIMARY KEY,
      feed INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
      -- 16 bytes where the id is as many in hexadecimal, else its text.
      article ANY NOT NULL,
      guid INTEGER, link INTEGER, title INTEGER, content BLOB,
      revision INTEGER NOT NULL,
      edits INTEGER NOT NULL,
      -- A day, counted from 1970.
      seen INTEGER NOT NULL
    ) STRICT;
    INSERT INTO light_fingerprint
      SELECT id, feed, article, guid, link, title, content, revision, edits,
        CAST(seen / 86400 AS INTEGER)
      FROM fingerprint;
    DROP TABLE fingerprint;
    ALTER TABLE light_fingerprint RENAME TO fingerprint;
    -- 31 bits of a hash take four bytes, and are enough to find the few rows to be compared.
    CREATE INDEX fingerprint_by_guid ON fingerprint (feed, guid & 2147483647)
      WHERE guid IS NOT NULL;
    CREATE INDEX fingerprint_by_link ON fingerprint (feed, link & 2147483647)
      WHERE link IS NOT NULL;
    CREATE INDEX fingerprint_by_title ON fingerprint (feed, title & 2147483647)
      WHERE title IS NOT NULL;
    CREATE INDEX fingerprint_by_seen ON fingerprint (seen);
    """

  private static let subscriptions = """
    -- At WebSub hubs. `token` ends the callback address, `secret` signs what comes there.
    CREATE TABLE subscription (
      token TEXT PRIMARY KEY,
      feed INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
      hub TEXT NOT NULL, topic TEXT NOT NULL, callback TEXT NOT NULL, secret TEXT NOT NULL,
      standing TEXT NOT NULL,
      until REAL, next REAL NOT NULL, failures INTEGER NOT NULL,
      carrying INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  private static let reasonsAsValues = """
    -- `code` is JSON of the reason, for other languages; null in rows of earlier versions. `near` is
    -- 1 where the finding came close to raising an alert.
    ALTER TABLE finding ADD COLUMN code TEXT;
    ALTER TABLE finding ADD COLUMN near INTEGER NOT NULL DEFAULT 0;
    UPDATE finding SET near = 1 WHERE reason LIKE 'held back%';
    CREATE INDEX finding_near ON finding (story, seen) WHERE near = 1;
    CREATE INDEX reading_by_publisher ON reading (story, publisher);
    """
}
