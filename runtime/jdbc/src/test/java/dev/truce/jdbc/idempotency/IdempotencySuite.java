package dev.truce.jdbc.idempotency;

import static dev.truce.jdbc.support.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jdbc.Dialect;
import dev.truce.jdbc.idempotency.Claim.Answered;
import dev.truce.jdbc.idempotency.Claim.InFlight;
import dev.truce.jdbc.idempotency.Claim.OtherPayload;
import dev.truce.jdbc.idempotency.Claim.Owned;
import dev.truce.jdbc.support.Racers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests of one key have one effect, whoever is killed and whoever is slow. */
public abstract class IdempotencySuite {
    private static final int KEYS = 50;
    private static final int CLIENTS = 16;
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration RETENTION = Duration.ofHours(24);
    private static final StoredAnswer CREATED = answer("created");

    private final Dialect dialect;
    private final AtomicLong now =
            new AtomicLong(Instant.parse("2026-01-01T00:00:00Z").toEpochMilli());
    private DataSource dataSource;
    private Connection connection;
    private IdempotencyStore store;

    protected IdempotencySuite(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Returns an empty database. */
    protected abstract DataSource database() throws Exception;

    @BeforeEach
    final void createTable() throws Exception {
        dataSource = database();
        connection = dataSource.getConnection();
        for (String statement : ddl(dialect).split(";")) {
            if (!statement.isBlank()) {
                run(connection, statement);
            }
        }
        run(connection, "CREATE TABLE effects (name VARCHAR(64))");
        store = IdempotencyStore.of(dataSource, IdempotencyStore.TABLE, LEASE)
                .withClock(() -> Instant.ofEpochMilli(now.get()));
    }

    @AfterEach
    final void close() throws SQLException {
        connection.close();
    }

    static String ddl(Dialect dialect) throws IOException {
        String resource = "/META-INF/truce/idempotency/" + dialect.name().toLowerCase(Locale.ROOT) + ".sql";
        try (InputStream in = Objects.requireNonNull(IdempotencyStore.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static StoredAnswer answer(String body) {
        return new StoredAnswer(201, Map.of("Location", "/orders/" + body), body.getBytes(StandardCharsets.UTF_8));
    }

    private Claim claim(String key) throws SQLException {
        return store.claim(key, "payload", RETENTION);
    }

    private Owned owned(String key) throws SQLException {
        return (Owned) claim(key);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toMillis());
    }

    private long effects(String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT COUNT(*) FROM effects WHERE name = ?")) {
            query.setString(1, name);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Writes the effect and stores the answer in one transaction; returns whether it was committed. */
    private boolean execute(Connection effect, Owned owned, String name) throws SQLException {
        effect.setAutoCommit(false);
        try (PreparedStatement insert = effect.prepareStatement("INSERT INTO effects VALUES (?)")) {
            insert.setString(1, name);
            insert.executeUpdate();
        }
        boolean mine = store.complete(effect, owned, answer(name));
        if (mine) {
            effect.commit();
        } else {
            effect.rollback();
        }
        effect.setAutoCommit(true);
        return mine;
    }

    @Test
    void ofManyRequestsOfOneKeyOneIsExecutedAndAllGetItsAnswer() throws Exception {
        try (Racers racers = new Racers(CLIENTS, dataSource::getConnection)) {
            List<List<StoredAnswer>> rounds = racers.run(KEYS, (effect, round, racer) -> {
                while (true) {
                    Claim claim = claim("key" + round);
                    if (claim instanceof Owned mine) {
                        execute(effect, mine, "effect" + round);
                    } else if (claim instanceof Answered answered) {
                        return answered.answer();
                    }
                    Thread.onSpinWait();
                }
            });

            for (int round = 0; round < KEYS; round++) {
                assertThat(effects("effect" + round)).isEqualTo(1);
                assertThat(rounds.get(round)).containsOnly(answer("effect" + round));
            }
        }
    }

    @Test
    void ofManyRetriesAfterALostOwnerOneTakesOver() throws Exception {
        for (int round = 0; round < KEYS; round++) {
            assertThat(claim("key" + round)).isInstanceOf(Owned.class);
        }
        pass(LEASE.plusMillis(1));

        try (Racers racers = new Racers(CLIENTS, dataSource::getConnection)) {
            List<List<Claim>> rounds = racers.run(KEYS, (effect, round, racer) -> claim("key" + round));

            for (List<Claim> claims : rounds) {
                assertThat(claims).filteredOn(Owned.class::isInstance).hasSize(1);
                assertThat(claims).filteredOn(InFlight.class::isInstance).hasSize(CLIENTS - 1);
            }
        }
    }

    @Test
    void retryGetsTheAnswerByteForByte() throws SQLException {
        byte[] body = new byte[256 * 1024];
        for (int i = 0; i < body.length; i++) {
            body[i] = (byte) i;
        }
        StoredAnswer large = new StoredAnswer(200, Map.of("Content-Type", "application/octet-stream"), body);
        for (StoredAnswer answer : List.of(
                CREATED,
                large,
                new StoredAnswer(204, Map.of(), new byte[0]),
                new StoredAnswer(200, Map.of("ETag", "\"5\""), null))) {
            String key = "key" + answer.hashCode();
            assertThat(store.complete(owned(key), answer)).isTrue();
            assertThat(claim(key)).isEqualTo(new Answered(answer));
        }
    }

    @Test
    void retryWaitsForTheFirstRequestUntilItsLeaseEnds() throws SQLException {
        owned("key");

        pass(LEASE);
        assertThat(claim("key")).isInstanceOf(InFlight.class);
        pass(Duration.ofMillis(1));
        assertThat(claim("key")).isInstanceOf(Owned.class);
        assertThat(claim("key")).isInstanceOf(InFlight.class);
    }

    @Test
    void effectOfAKilledConnectionIsExecutedOnceMoreAndThereOnce() throws SQLException {
        Owned killed = owned("key");
        try (Connection effect = dataSource.getConnection()) {
            effect.setAutoCommit(false);
            run(effect, "INSERT INTO effects VALUES ('effect')");
            assertThat(store.complete(effect, killed, CREATED)).isTrue();
            effect.rollback();
        }
        pass(LEASE.plusMillis(1));

        try (Connection effect = dataSource.getConnection()) {
            assertThat(execute(effect, owned("key"), "effect")).isTrue();
        }

        assertThat(effects("effect")).isEqualTo(1);
        assertThat(claim("key")).isEqualTo(new Answered(answer("effect")));
    }

    @Test
    void ownerThatWasOvertakenWritesNothing() throws SQLException {
        Owned slow = owned("key");
        pass(LEASE.plusMillis(1));
        Owned fast = owned("key");

        try (Connection effect = dataSource.getConnection()) {
            assertThat(execute(effect, slow, "effect")).isFalse();
            store.release(slow);
            assertThat(claim("key")).isInstanceOf(InFlight.class);
            assertThat(execute(effect, fast, "effect")).isTrue();
            assertThat(execute(effect, slow, "effect")).isFalse();
        }

        assertThat(effects("effect")).isEqualTo(1);
    }

    @Test
    void slowOwnerThatNobodyOvertookIsDone() throws SQLException {
        Owned slow = owned("key");
        pass(LEASE.multipliedBy(2));

        assertThat(store.complete(slow, CREATED)).isTrue();
        assertThat(claim("key")).isEqualTo(new Answered(CREATED));
    }

    @Test
    void releasedKeyIsExecutedAndAnsweredKeyIsNotReleased() throws SQLException {
        store.release(owned("key"));
        Owned second = owned("key");
        store.complete(second, CREATED);
        store.release(second);

        assertThat(claim("key")).isEqualTo(new Answered(CREATED));
    }

    @Test
    void otherPayloadIsRefusedWhateverBecameOfTheFirst() throws SQLException {
        Owned first = owned("key");
        assertThat(store.claim("key", "other", RETENTION)).isInstanceOf(OtherPayload.class);
        pass(LEASE.plusMillis(1));
        assertThat(store.claim("key", "other", RETENTION)).isInstanceOf(OtherPayload.class);
        store.complete(first, CREATED);

        assertThat(store.claim("key", "other", RETENTION)).isInstanceOf(OtherPayload.class);
        assertThat(claim("key")).isInstanceOf(Answered.class);
    }

    @Test
    void keyIsForgottenAfterItsRetention() throws SQLException {
        store.complete(owned("key"), CREATED);
        pass(RETENTION);
        assertThat(claim("key")).isInstanceOf(Answered.class);
        pass(Duration.ofMillis(1));

        Claim again = store.claim("key", "other", RETENTION);

        assertThat(again).isInstanceOf(Owned.class);
        assertThat(store.claim("key", "other", RETENTION)).isInstanceOf(InFlight.class);
    }

    @Test
    void tableIsCheckedAgainstTheStatementThatCreatesIt() throws SQLException {
        assertThat(store.check()).isEmpty();
        run(connection, "CREATE TABLE incomplete (id VARCHAR(64), token VARCHAR(64))");

        assertThat(IdempotencyStore.of(dataSource, "incomplete", LEASE).check())
                .hasSize(6)
                .first()
                .asString()
                .startsWith("'incomplete' has no column fingerprint; compare it with META-INF/truce/idempotency/");
        assertThat(IdempotencyStore.of(dataSource, "missing", LEASE).check())
                .singleElement()
                .asString()
                .startsWith(
                        "The database has no table 'missing' for idempotency keys; copy META-INF/truce/idempotency/");
    }

    @Test
    void expiredKeysAreDeletedInBatches() throws SQLException {
        for (int i = 0; i < 5; i++) {
            store.complete(owned("old" + i), CREATED);
        }
        pass(RETENTION.plusMillis(1));
        store.complete(owned("new"), CREATED);

        List<Integer> deleted = new ArrayList<>();
        for (int batch = 0; batch < 4; batch++) {
            deleted.add(store.deleteExpired(2));
        }

        assertThat(deleted).containsExactly(2, 2, 1, 0);
        assertThat(claim("new")).isInstanceOf(Answered.class);
    }
}
