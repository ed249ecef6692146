package dev.truce.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.Operation;
import dev.truce.jdbc.ConstraintTranslator;
import dev.truce.jdbc.Dialect;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.web.ConflictFinder.Persistence;
import dev.truce.web.GuardedOperation.Part;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A serialization failure does not say whose row it was: what the row is now decides, if the path names it. */
class LostRaceTest {

    private static final String STORED = "42";
    private static final EntityTag CURRENT = EntityTag.of(5);

    private final Contracts contracts = VersionedItem.contracts();

    @ParameterizedTest(name = "{0} {1} If-Match {2} If-None-Match {3}")
    @CsvSource(
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "UPDATE, 42, \"4\", -, ITEM_PRECONDITION_FAILED",
                "UPDATE, 42, \"5\", -, COLLISION",
                "UPDATE, 42, *, -, STALE_ITEM",
                "UPDATE, 42, -, -, STALE_ITEM",
                "UPDATE, 7, \"4\", -, missing",
                "UPDATE, 7, -, -, missing",
                "UPSERT, 42, -, *, ITEM_PRECONDITION_FAILED",
                "UPSERT, 7, -, *, COLLISION",
                "UPSERT, 7, \"4\", -, ITEM_PRECONDITION_FAILED",
                "DELETE, 42, \"4\", -, ITEM_PRECONDITION_FAILED",
                "DELETE, 7, \"4\", -, missing",
                "CREATE, 42, -, -, COLLISION",
                "NONE, 42, -, -, COLLISION",
                "NONE, 7, -, -, missing",
            })
    void theRowDecides(
            Operation kind, String key, @Nullable String ifMatch, @Nullable String ifNoneMatch, String code) {
        Request request = new Request(kind, "PUT", "/items/{id}", Map.of("id", key), ifMatch, ifNoneMatch);

        assertThat(code(request)).isEqualTo(code);
    }

    /** A key that is not certainly the resource's own is not looked for: the client has sent a tag, and that is all there is to know. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "PUT, /items/{id}, true",
        "PUT, /gegenstaende/{id}, true",
        "POST, /items/{id}/paint, true",
        "POST, /shops/{shop}/items/{id}/paint, true",
        "POST, /shops/{id}/best/{itemId}/paint, true",
        "POST, /shops/{id}/best/{item_id:[0-9]+}/paint, true",
        "PUT, /shops/{id}/item, false",
        "POST, /gegenstaende/{id}/paint, false",
        "PUT, /shops/{shop}/best/{id}, false",
        "PUT, /shops/{id}/item-lines/{line}, false"
    })
    void onlyTheKeyOfTheResourceIsLookedFor(String method, String route, boolean found) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (String segment : route.split("/", -1)) {
            if (segment.startsWith("{")) {
                variables.put(segment.replaceAll("[{}]|:.*", ""), STORED);
            }
        }
        Request request = new Request(Operation.UPDATE, method, route, variables, "\"5\"", null);

        assertThat(code(request)).isEqualTo(found ? "COLLISION" : "ITEM_PRECONDITION_FAILED");
    }

    /** Whoever sends such a request again finds what the winner has created. */
    @ParameterizedTest(name = "{0} If-Match {1} If-None-Match {2}")
    @CsvSource(
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "UPSERT, -, -, COLLISION",
                "UPSERT, -, *, ITEM_PRECONDITION_FAILED",
                "UPSERT, *, -, left alone",
                "CREATE, -, -, left alone",
                "UPDATE, -, -, left alone"
            })
    void aKeyThatIsTakenWhileItIsCreated(
            Operation kind, @Nullable String ifMatch, @Nullable String ifNoneMatch, String code) {
        SQLException taken = new SQLException(
                "Unique index or primary key violation: \"PUBLIC.PK PRIMARY KEY ON PUBLIC.ITEMS(ID) ( /* key:1 */ 42)\"",
                "23505",
                23505);
        Request request = new Request(kind, "PUT", "/items/{id}", Map.of("id", STORED), ifMatch, ifNoneMatch);

        assertThat(code(taken, request)).isEqualTo(code);
    }

    private String code(Request request) {
        return code(new SQLException("refused", "40001", 40001), request);
    }

    private String code(SQLException failure, Request request) {
        ConflictFinder finder = new ConflictFinder(
                contracts,
                () -> ConstraintTranslator.of(contracts, Dialect.H2),
                new Persistence(List.of(), List.of(new Reader()), new Rows(), FreshTransaction.NONE),
                RetryAfter.DEFAULT);
        Outcome outcome = finder.find(failure, request);
        if (outcome == null) {
            return "left alone";
        }
        return outcome instanceof FoundConflict found ? found.conflict().type().code() : "missing";
    }

    private static final class Rows implements RowCheck {

        @Override
        public boolean isGone(LostWrite lost) {
            return !STORED.equals(lost.identifier());
        }

        @Override
        public Object key(Class<?> resource, String text) {
            return text;
        }
    }

    private static final class Reader implements CurrentVersionReader<VersionedItem> {

        @Override
        public Class<VersionedItem> resource() {
            return VersionedItem.class;
        }

        @Override
        public @Nullable CurrentVersion read(LostWrite lost) {
            return STORED.equals(lost.identifier()) ? CurrentVersion.of(CURRENT) : null;
        }
    }

    private record Request(
            Operation kind,
            String method,
            String route,
            Map<String, String> pathVariables,
            @Nullable String sentIfMatch,
            @Nullable String sentIfNoneMatch)
            implements ClientRequest {

        @Override
        public GuardedOperation operation() {
            return new GuardedOperation(List.of(new Part(VersionedItem.class, kind, List.of(), List.of())));
        }

        @Override
        public String path() {
            return route;
        }

        @Override
        public String contextPath() {
            return "";
        }

        @Override
        public Locale locale() {
            return Locale.ROOT;
        }

        @Override
        public IfMatch ifMatch() {
            return IfMatch.valueOf(sentIfMatch);
        }

        @Override
        public IfNoneMatch ifNoneMatch() {
            return IfNoneMatch.valueOf(sentIfNoneMatch);
        }

        @Override
        public Map<String, ?> bodyValues() {
            return Map.of();
        }
    }
}
