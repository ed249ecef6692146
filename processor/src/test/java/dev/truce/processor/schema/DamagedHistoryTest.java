package dev.truce.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.Resource;
import dev.truce.processor.schema.ddl.MigrationOrder;
import dev.truce.processor.schema.ddl.Migrator;
import dev.truce.processor.schema.sql.SqlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the migrations contain, the compiler neither fails nor hangs. */
class DamagedHistoryTest {
    private static final int ROUNDS = 200;

    @ParameterizedTest
    @ValueSource(strings = {"shop", "hotel"})
    void damagedMigrationsLeadToFindingsOnly(String history) {
        List<Resource> resources = History.resources(history).resources();
        List<SqlFile> files = files(History.of(history));
        int different = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            List<SqlFile> damaged = damaged(files, seed);
            try {
                List<Finding> findings =
                        SchemaCheck.check(resources, Migrator.migrate(damaged)).list();
                different += findings.isEmpty() ? 0 : 1;
            } catch (RuntimeException | StackOverflowError e) {
                fail("seed " + seed, e);
            }
        }

        assertThat(different).isGreaterThan(ROUNDS / 4);
    }

    private static List<SqlFile> files(History history) {
        List<SqlFile> files = new ArrayList<>();
        for (Map.Entry<String, String> file : history.files().entrySet()) {
            if (MigrationOrder.isMigration(file.getKey())) {
                files.add(new SqlFile(file.getKey(), file.getValue()));
            }
        }
        return MigrationOrder.of(files).files();
    }

    private static List<SqlFile> damaged(List<SqlFile> files, int seed) {
        Mutation mutation = new Mutation(seed);
        List<SqlFile> damaged = new ArrayList<>(files);
        int at = mutation.upTo(files.size());
        SqlFile file = files.get(at);
        damaged.set(at, new SqlFile(file.name(), mutation.of(file.text())));
        return damaged;
    }
}
