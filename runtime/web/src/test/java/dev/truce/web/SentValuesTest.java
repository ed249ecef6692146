package dev.truce.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.Disclosure;
import dev.truce.Operation;
import dev.truce.Resolution;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.UniqueRule;
import dev.truce.web.GuardedOperation.Part;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A problem may repeat the values of the body, and of the path those of the key. */
class SentValuesTest {

    private static final UniqueRule CODE = UniqueRule.of(Taken.CODE, Disclosure.VALUE, "stockCode");
    private static final UniqueRule SLOT = UniqueRule.of(Taken.CODE, Disclosure.VALUE, "room", "start");

    @Test
    void theKeyInThePathIsSentWithOrWithoutNamedColumns() {
        for (UniqueRule rule : List.of(CODE, CODE.withColumns("stock_code"), CODE.withColumns("STOCK_CODE"))) {
            assertThat(sent(rule, "PUT", "/items/{stockCode}", Map.of("stockCode", "a"), Map.of()))
                    .isEqualTo(Map.of("stockCode", "a"));
        }
    }

    @Test
    void theBodyComesBeforeThePath() {
        assertThat(sent(CODE, "PUT", "/items/{stockCode}", Map.of("stockCode", "a"), Map.of("stockCode", "b")))
                .isEqualTo(Map.of("stockCode", "b"));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /catalogs/{stockCode}/items",
        "PUT, /catalogs/{stockCode}/items/first",
        "POST, /catalogs/{stockCode}"
    })
    void theKeyOfAParentIsNotSent(String method, String route) {
        assertThat(sent(CODE, method, route, Map.of("stockCode", "a"), Map.of()))
                .isEmpty();
    }

    @Test
    void whatIsNotTheKeyIsNotSentInThePath() {
        UniqueRule other = UniqueRule.of(Taken.CODE, Disclosure.VALUE, "label");
        assertThat(sent(other, "PUT", "/items/{label}", Map.of("label", "a"), Map.of()))
                .isEmpty();
        UniqueRule scoped = CODE.withScope("tenant");
        assertThat(sent(scoped, "PUT", "/items/{stockCode}", Map.of("stockCode", "a"), Map.of()))
                .isEmpty();
    }

    @Test
    void aKeyOfSeveralMembersIsSentAsAWhole() {
        Map<String, String> whole = Map.of("room", "a", "start", "noon");
        assertThat(sent(SLOT, "PUT", "/rooms/{room}/slots/{start}", whole, Map.of(), "room", "start"))
                .isEqualTo(whole);
        assertThat(sent(SLOT, "POST", "/rooms/{room}/slots", Map.of("room", "a"), Map.of(), "room", "start"))
                .isEmpty();
    }

    private static Map<String, ?> sent(
            UniqueRule rule,
            String method,
            String route,
            Map<String, String> path,
            Map<String, Object> body,
            String... key) {
        Contract contract = new Contract(rule, key.length == 0 ? new String[] {"stock_code"} : key);
        return new SentValues(Contracts.of(contract)).of(new Request(method, route, path, body));
    }

    private record Request(
            String method, String route, Map<String, String> pathVariables, Map<String, Object> bodyValues)
            implements ClientRequest {

        @Override
        public GuardedOperation operation() {
            return new GuardedOperation(List.of(new Part(Item.class, Operation.UPSERT, List.of(), List.of())));
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
            return IfMatch.absent();
        }

        @Override
        public IfNoneMatch ifNoneMatch() {
            return IfNoneMatch.absent();
        }
    }

    record Item(String stockCode) {}

    private enum Taken implements ProblemType {
        CODE;

        @Override
        public ProblemDefinition definition() {
            return ProblemDefinition.of(
                    ProblemStyle.DEFAULT,
                    "item",
                    "/problems/item/taken",
                    "TAKEN",
                    409,
                    "Taken",
                    Resolution.CHANGE_VALUE,
                    "Choose another.");
        }
    }

    private static final class Contract extends ResourceContract<Item> {

        Contract(UniqueRule rule, String... key) {
            super(Item.class, "item", Taken.values(), null, null, rule);
            table("items", key);
        }
    }
}
