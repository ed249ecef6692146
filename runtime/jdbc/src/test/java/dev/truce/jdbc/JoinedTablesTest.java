package dev.truce.jdbc;

import static dev.truce.jdbc.support.TestContract.unique;
import static dev.truce.jdbc.support.TestDatabase.failure;
import static dev.truce.jdbc.support.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jdbc.support.H2;
import dev.truce.jdbc.support.Postgres;
import dev.truce.jdbc.support.Sqlite;
import dev.truce.jdbc.support.TestContract;
import dev.truce.jdbc.support.TestDatabase;
import dev.truce.runtime.Contracts;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of a resource are in several tables, as joined inheritance and secondary tables store them. */
final class JoinedTablesTest {

    private static final class Car {}

    private static final class Vehicle {}

    private static final class Boat {}

    private static final TestContract<Car> CAR = new TestContract<>(Car.class, List.of(unique("CAR_PLATE", "plate")))
            .in("cars", "id")
            .joinedWith("vehicles");

    private static final TestContract<Vehicle> VEHICLE =
            new TestContract<>(Vehicle.class, List.of(unique("PLATE", "plate"))).in("vehicles", "id");

    private static final TestContract<Boat> BOAT =
            new TestContract<>(Boat.class, List.of(unique("BOAT_PLATE", "plate"))).in("boats", "id");

    static List<TestDatabase> databases() {
        return List.of(H2.current(), new Postgres(), new Sqlite());
    }

    private static String code(Connection connection, Contracts contracts, SQLException failure, Class<?>... own)
            throws SQLException {
        return ConstraintTranslator.of(contracts, connection)
                .translate(failure, own)
                .map(conflict -> conflict.type().code())
                .orElse("nothing");
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void constraintOfAnInheritedMemberIsInTheTableOfTheSuperclass(TestDatabase database) throws SQLException {
        try (Connection connection = database.open()) {
            run(
                    connection,
                    "CREATE TABLE vehicles (id INT PRIMARY KEY, plate VARCHAR(20) UNIQUE)",
                    "CREATE TABLE cars (id INT PRIMARY KEY, doors INT)",
                    "CREATE TABLE boats (id INT PRIMARY KEY, plate VARCHAR(20) UNIQUE)",
                    "INSERT INTO vehicles VALUES (1, 'A')",
                    "INSERT INTO cars VALUES (1, 4)",
                    "INSERT INTO boats VALUES (1, 'B')");
            SQLException plate = failure(connection, "INSERT INTO vehicles VALUES (2, 'A')");
            SQLException boat = failure(connection, "INSERT INTO boats VALUES (2, 'B')");
            SQLException root = failure(connection, "INSERT INTO vehicles VALUES (1, 'C')");
            SQLException leaf = failure(connection, "INSERT INTO cars VALUES (1, 5)");

            Contracts contracts = Contracts.of(CAR, VEHICLE, BOAT);
            assertThat(code(connection, contracts, plate, Car.class)).isEqualTo("CAR_PLATE");
            assertThat(code(connection, contracts, plate, Vehicle.class)).isEqualTo("PLATE");
            assertThat(code(connection, contracts, plate)).isEqualTo("PLATE");
            assertThat(code(connection, Contracts.of(CAR, BOAT), plate)).isEqualTo("CAR_PLATE");
            assertThat(code(connection, contracts, boat, Car.class)).isEqualTo("BOAT_PLATE");
            ConstraintTranslator translator = ConstraintTranslator.of(contracts, connection);
            assertThat(translator.violatesKey(root, Car.class)).isTrue();
            assertThat(translator.violatesKey(leaf, Car.class)).isTrue();
            assertThat(translator.violatesKey(plate, Car.class)).isFalse();
            assertThat(translator.violatesKey(leaf, Vehicle.class)).isFalse();
        }
    }
}
