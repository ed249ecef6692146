package dev.truce.processor.schema.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.schema.sql.SqlFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationOrderTest {

    private static List<String> sorted(String... names) {
        return order(names).files().stream().map(SqlFile::name).toList();
    }

    private static List<String> twins(String... names) {
        return order(names).twins().stream()
                .peek(twin -> assertThat(twin.code()).isEqualTo(DiagnosticCode.SCHEMA_SAME_VERSION))
                .map(twin -> String.join(" ", twin.arguments()))
                .toList();
    }

    private static MigrationOrder order(String... names) {
        return MigrationOrder.of(
                Stream.of(names).map(name -> new SqlFile(name, "")).toList());
    }

    @Test
    void versionsAreComparedAsNumbers() {
        assertThat(sorted("V10__a.sql", "V2__b.sql", "V1_2__c.sql", "V2.1__d.sql", "V1__e.sql", "V20240101.1__f.sql"))
                .containsExactly(
                        "V1__e.sql", "V1_2__c.sql", "V2__b.sql", "V2.1__d.sql", "V10__a.sql", "V20240101.1__f.sql");
        assertThat(sorted("V1.10__a.sql", "V1.9__b.sql", "V1.1.1__c.sql"))
                .containsExactly("V1.1.1__c.sql", "V1.9__b.sql", "V1.10__a.sql");
        assertThat(sorted("V99999999999999999999__a.sql", "V9__b.sql"))
                .containsExactly("V9__b.sql", "V99999999999999999999__a.sql");
    }

    @Test
    void foldersMakeNoDifference() {
        assertThat(sorted("b/V1__a.sql", "a/V2__b.sql", "V3__c.sql"))
                .containsExactly("b/V1__a.sql", "a/V2__b.sql", "V3__c.sql");
    }

    @Test
    void repeatableMigrationsComeLastByTheirDescriptions() {
        assertThat(sorted("R__b.sql", "V2__x.sql", "R__a.sql", "V1__z.sql"))
                .containsExactly("V1__z.sql", "V2__x.sql", "R__a.sql", "R__b.sql");
    }

    @Test
    void undoIsLeftOutAndPlainFilesComeFirst() {
        assertThat(sorted("V2__a.sql", "U2__a.sql", "schema.sql", "V1__b.sql"))
                .containsExactly("schema.sql", "V1__b.sql", "V2__a.sql");
    }

    @Test
    void baselineStandsForAllBeforeIt() {
        assertThat(sorted("V1__a.sql", "V2__b.sql", "B2__all.sql", "V3__c.sql", "B1__old.sql"))
                .containsExactly("B2__all.sql", "V3__c.sql");
    }

    @ParameterizedTest
    @CsvSource({
        "V2__a.sql, V2__b.sql",
        "V2.0__x.sql, V2__y.sql",
        "V2__y.sql, V2.0__x.sql",
        "V002__a.sql, V2_0_0__b.sql",
        "B2__a.sql, B2__b.sql",
        "a/V2__a.sql, a/V2__b.sql"
    })
    void filesOfOneVersionAreTwinsInTheOrderInWhichTheyWereFound(String first, String second) {
        assertThat(twins("V3__c.sql", first, "V1__z.sql", second))
                .containsExactly(first + " " + second + " version give one of them another");
    }

    @Test
    void versionsOfFurtherTwinsAreReportedInPairs() {
        assertThat(twins("V1__a.sql", "V1__b.sql", "V1__c.sql", "V2__d.sql", "V2__e.sql"))
                .extracting(twin -> twin.split(" version ")[0])
                .containsExactly("V1__a.sql V1__b.sql", "V1__b.sql V1__c.sql", "V2__d.sql V2__e.sql");
    }

    @Test
    void twinsInDifferentFoldersMayBeForDifferentDatabases() {
        assertThat(twins("h2/V1__a.sql", "postgresql/V1__a.sql"))
                .containsExactly("h2/V1__a.sql postgresql/V1__a.sql version give one of them another, "
                        + "or let truce.schema name one folder only");
    }

    @Test
    void repeatableMigrationsAreTwinsByTheirDescriptions() {
        assertThat(twins("R__a_b.sql", "R__b.sql", "R__a b.sql"))
                .containsExactly("R__a_b.sql R__a b.sql description give one of them another");
    }

    @Test
    void twinsBelowABaselineAreNotReadAndReportedNevertheless() {
        assertThat(twins("V1__a.sql", "V1__b.sql", "B2__all.sql")).hasSize(1);
        assertThat(sorted("V1__a.sql", "V1__b.sql", "B2__all.sql")).containsExactly("B2__all.sql");
    }

    @Test
    void theseAreNoTwins() {
        assertThat(twins("V2__a.sql", "V2.1__a.sql", "V20__a.sql", "B2__a.sql", "U2__a.sql", "R__a.sql", "R__b.sql"))
                .isEmpty();
        assertThat(twins("schema.sql", "schema.sql")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"V1__a.sql", "V1_2__a b.sql", "R__x.sql", "B7__all.sql", "V001.002__a__b.sql"})
    void theseAreMigrations(String name) {
        assertThat(MigrationOrder.isMigration(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"V1_a.sql", "U1__a.sql", "schema.sql", "V1__a.java", "Vx__a.sql", "afterMigrate.sql", "v1__a.sql"
            })
    void theseAreNone(String name) {
        assertThat(MigrationOrder.isMigration(name)).isFalse();
    }
}
