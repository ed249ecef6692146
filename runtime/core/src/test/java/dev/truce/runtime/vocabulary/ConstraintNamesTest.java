package dev.truce.runtime.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstraintNamesTest {

    @Test
    void postgreSqlJoinsTableAndColumns() {
        assertThat(ConstraintNames.postgreSql("orders", List.of("tenant_id", "number"), "key"))
                .isEqualTo("orders_tenant_id_number_key");
        assertThat(ConstraintNames.postgreSql("orders", List.of(), "pkey")).isEqualTo("orders_pkey");
    }

    /** As PostgreSQL 17 names them. */
    @Test
    void longerPartIsCutUntilAllFits() {
        String table = "a".repeat(40);
        String column = "b".repeat(40);

        assertThat(ConstraintNames.postgreSql(table, List.of(column), "key"))
                .isEqualTo("a".repeat(29) + "_" + "b".repeat(29) + "_key")
                .hasSize(63);
        assertThat(ConstraintNames.postgreSql("t", List.of("c".repeat(70)), "key"))
                .isEqualTo("t_" + "c".repeat(57) + "_key");
    }

    @Test
    void nameIsNeverCutWithinACharacter() {
        String name = ConstraintNames.postgreSql("t", List.of("ü".repeat(40)), "key");

        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(63);
        assertThat(name).matches("t_ü+_key");
    }

    /** Of Hibernate 6 for {@code @Column(unique = true) String email} in a table {@code users}. */
    @Test
    void namesOfHibernateAreKnown() {
        assertThat(ConstraintNames.unique("users", List.of(List.of("email")))).contains("uk_6dotkott2kjsp8vw4d0m25fb7");
    }
}
