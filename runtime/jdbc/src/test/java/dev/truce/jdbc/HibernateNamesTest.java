package dev.truce.jdbc;

import static dev.truce.jdbc.support.TestContract.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jdbc.support.TestContract;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.UniqueRule;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names that Hibernate gives to constraints that have none, on a database that tells nothing else. */
final class HibernateNamesTest {

    private static final class User {}

    @ParameterizedTest
    @CsvSource({
        "users, email, UK_6dotkott2kjsp8vw4d0m25fb7",
        "users, email, UK6dotkott2kjsp8vw4d0m25fb7",
        "users, username, UK_r43af9ap4edm43mmtq01oddj6",
        "USERS, EMAIL, ",
        "users, other, ",
    })
    void hashOfTableAndColumnsIsTheRulesOwnName(String table, String column, String name) {
        UniqueRule rule = unique("RULE", column);
        ConstraintTranslator translator =
                ConstraintTranslator.of(Contracts.of(new TestContract<>(User.class, List.of(rule)).in(table, "id")));
        String key = name == null ? "UK_6dotkott2kjsp8vw4d0m25fb7" : name;
        SQLException failure = new SQLException("Duplicate entry 'v' for key '" + key + "'", "23000", 1062);

        assertThat(translator.translate(failure).isPresent()).isEqualTo(name != null);
    }
}
