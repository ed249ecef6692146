package dev.truce.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.tck.model.AccountsSuite;
import dev.truce.tck.model.ModelRun;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallersAndTenantsSuiteTest {

    @TempDir
    private Path report;

    @Test
    void aRightFixtureMeetsEveryRow() {
        SuiteRun run = SuiteRun.of(AccountsSuite.class, report, Map.of(ModelRun.ACCOUNTS, "right"));

        assertThat(run.messages()).isEmpty();
        assertThat(run.aborted()).isEmpty();
        assertThat(run.succeeded())
                .contains(
                        "13/anonymous",
                        "13/unknown",
                        "13/reader",
                        "13/other-tenant",
                        "20/scoped",
                        "20/opaque",
                        "21/field-only",
                        "21/hidden",
                        "26/caller",
                        "26/refused");
        assertThat(report.resolve("report.md")).exists();
    }

    @Test
    void aFixtureThatLeaksIsFound() {
        SuiteRun run = SuiteRun.of(AccountsSuite.class, report, Map.of(ModelRun.ACCOUNTS, "leaking"));

        assertThat(run.failed())
                .containsExactlyInAnyOrder(
                        "13/anonymous",
                        "13/unknown",
                        "13/reader",
                        "13/other-tenant",
                        "20/scoped",
                        "20/opaque",
                        "21/field-only",
                        "21/hidden",
                        "26/caller",
                        "26/refused");
    }
}
