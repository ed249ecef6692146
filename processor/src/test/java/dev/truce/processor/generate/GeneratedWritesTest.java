package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.truce.jdbc.CompareAndSet;
import dev.truce.jdbc.ConditionalUpdate;
import dev.truce.jdbc.ConstraintTranslator;
import dev.truce.jdbc.Dialect;
import dev.truce.jdbc.WriteResult;
import dev.truce.jdbc.WriteResult.Missing;
import dev.truce.jdbc.WriteResult.Rejected;
import dev.truce.jdbc.WriteResult.Written;
import dev.truce.runtime.Collision;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.Duplicate;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IllegalTransition;
import dev.truce.runtime.PreconditionFailed;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.generated.StateColumn;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated contracts drive writes on real databases, for each way to store a state: of thirty-two at once, one wins. */
class GeneratedWritesTest {
    private static final int ROUNDS = 20;
    private static final IfMatch FIRST = IfMatch.valueOf("\"1\"");

    private static final Map<Mapping, ResourceContract<Object>> CONTRACTS = new EnumMap<>(Mapping.class);

    @BeforeAll
    static void compile() {
        for (Mapping mapping : Mapping.values()) {
            CONTRACTS.put(mapping, mapping.contract());
        }
    }

    private static ResourceContract<Object> contract(Mapping mapping) {
        return Objects.requireNonNull(CONTRACTS.get(mapping));
    }

    static Stream<Arguments> mappings() {
        return Stream.of(Mapping.values())
                .flatMap(mapping -> Stream.of(Database.values()).map(database -> Arguments.of(mapping, database)));
    }

    private static Dialect dialect(Connection connection) throws SQLException {
        return Dialect.of(connection).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void oneOfTwoTransitionsHappensOnce(Mapping mapping, Database database) throws Exception {
        ResourceContract<Object> contract = contract(mapping);
        try (Race race = new Race(database, mapping, ROUNDS)) {
            List<List<WriteResult>> results = race.run((connection, round, racer) -> {
                ConditionalUpdate update = CompareAndSet.of(contract, dialect(connection))
                        .update(round)
                        .within(0)
                        .anyVersion();
                return update.transition(racer % 2 == 0 ? "shut" : "lose").execute(connection);
            });

            for (int round = 0; round < ROUNDS; round++) {
                int winner = onlyWinner(results.get(round), IllegalTransition.class);
                Race.Row row = race.row(round);
                assertThat(row.version()).isEqualTo(2);
                assertThat(state(contract, row.status())).isEqualTo(winner % 2 == 0 ? "SHUT" : "LOST");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void oneOfThoseWhoReadTheSameVersionWrites(Mapping mapping, Database database) throws Exception {
        ResourceContract<Object> contract = contract(mapping);
        try (Race race = new Race(database, mapping, ROUNDS)) {
            List<List<WriteResult>> results =
                    race.run((connection, round, racer) -> CompareAndSet.of(contract, dialect(connection))
                            .update(round)
                            .within(0)
                            .version(FIRST, 1)
                            .set("number", round + "-" + racer)
                            .execute(connection));

            for (int round = 0; round < ROUNDS; round++) {
                int winner = onlyWinner(results.get(round), PreconditionFailed.class);
                assertThat(race.row(round).number()).isEqualTo(round + "-" + winner);
                assertThat(race.row(round).version()).isEqualTo(2);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void oneOfEachTenantCreatesANumber(Mapping mapping, Database database) throws Exception {
        ResourceContract<Object> contract = contract(mapping);
        ConstraintTranslator translator = ConstraintTranslator.of(Contracts.of(contract));
        try (Race race = new Race(database, mapping, ROUNDS)) {
            List<List<Optional<Conflict>>> conflicts = race.run((connection, round, racer) -> {
                String values =
                        (round + 1) * 1000 + racer + ", " + (1 + racer % 2) + ", 'N" + round + "', " + mapping.first();
                try (Statement statement = connection.createStatement()) {
                    statement.execute("INSERT INTO orders (order_no, tenant_id, number, status, row_version) VALUES ("
                            + values + ", 1)");
                    return Optional.empty();
                } catch (SQLException e) {
                    return Optional.of(translator
                            .translate(e, Map.of("number", "N" + round), contract.type())
                            .orElseThrow(() -> new AssertionError("no conflict", e)));
                }
            });

            for (int round = 0; round < ROUNDS; round++) {
                assertThat(conflicts.get(round)).filteredOn(Optional::isEmpty).hasSize(2);
                assertThat(race.tenants("N" + round)).containsExactly(1, 2);
            }
            assertThat(conflicts.stream().flatMap(List::stream).flatMap(Optional::stream))
                    .allSatisfy(conflict -> assertThat(conflict).isInstanceOfAny(Duplicate.class, Collision.class))
                    .filteredOn(Duplicate.class::isInstance)
                    .allSatisfy(conflict -> assertThat(((Duplicate) conflict).value())
                            .asString()
                            .startsWith("N"))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void refusalSaysWhy(Mapping mapping, Database database) throws Exception {
        ResourceContract<Object> contract = contract(mapping);
        try (Race race = new Race(database, mapping, 1)) {
            Connection connection = race.connection();
            CompareAndSet orders = CompareAndSet.of(contract, dialect(connection));
            ConditionalUpdate update = orders.update(0).within(0);

            assertThat(orders.update(0)
                            .within(1)
                            .anyVersion()
                            .transition("shut")
                            .execute(connection))
                    .isInstanceOf(Missing.class);
            assertThat(update.version(FIRST, 2).transition("shut").execute(connection))
                    .isInstanceOfSatisfying(
                            Rejected.class,
                            rejected -> assertThat(rejected.conflict()).isInstanceOf(PreconditionFailed.class));
            assertThat(update.version(FIRST, 1).transition("shut").execute(connection))
                    .isEqualTo(new Written(2L));
            assertThat(update.anyVersion().transition("lose").execute(connection))
                    .isInstanceOfSatisfying(
                            Rejected.class,
                            rejected -> assertThat(rejected.conflict())
                                    .isInstanceOfSatisfying(
                                            IllegalTransition.class,
                                            illegal -> assertThat(illegal.currentState())
                                                    .isEqualTo("SHUT")));
            if (contract.isSoftDeleted()) {
                assertThatIllegalStateException().isThrownBy(() -> orders.delete(0));
            } else {
                assertThat(orders.delete(0).within(0).version(FIRST, 2L).execute(connection))
                        .isInstanceOf(Written.class);
            }
        }
    }

    /** The racer who wrote; each other one gets a conflict. */
    private static int onlyWinner(List<WriteResult> results, Class<? extends Conflict> lost) {
        assertThat(results).filteredOn(Written.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(result -> !(result instanceof Written))
                .allSatisfy(
                        result -> assertThat(((Rejected) result).conflict()).isInstanceOfAny(lost, Collision.class));
        return results.indexOf(
                results.stream().filter(Written.class::isInstance).findFirst().orElseThrow());
    }

    private static String state(ResourceContract<?> contract, Object stored) {
        StateColumn<?> column = Objects.requireNonNull(contract.stateColumn());
        return Objects.requireNonNull(column.state(stored)).name();
    }
}
