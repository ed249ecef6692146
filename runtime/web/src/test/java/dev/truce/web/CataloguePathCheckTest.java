package dev.truce.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.Guarded;
import dev.truce.runtime.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The paths of an application and the catalogue do not hide each other. */
class CataloguePathCheckTest {

    private final GuardedMethods guarded = new GuardedMethods();

    private CataloguePathCheck check(String contextPath) {
        return new CataloguePathCheck(new Catalogue(Contracts.of(), "/problems"), guarded, contextPath);
    }

    private void guard() throws NoSuchMethodException {
        guarded.of(Endpoints.class, Endpoints.class.getDeclaredMethod("write"));
    }

    @ParameterizedTest
    @CsvSource({"'', /problems", "'', /problems/{id}", "/api, /api/problems"})
    void aPathOfTheCatalogueIsTakenOnceAnOperationIsGuarded(String contextPath, String route) throws Exception {
        CataloguePathCheck check = check(contextPath);
        assertThatCode(() -> check.check("Own#list", route)).doesNotThrowAnyException();
        assertThatCode(() -> check.check("Own#other", "/other")).doesNotThrowAnyException();
        guard();
        assertThatThrownBy(() -> check.check("Endpoints#write", "/items"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Own#list serves " + route + ", below the path " + contextPath + "/problems")
                .hasMessageContaining("truce.problems.path");
    }

    @ParameterizedTest
    @CsvSource({"'', /items", "'', /problematic", "/api, /problems"})
    void everyOtherPathIsFree(String contextPath, String route) throws Exception {
        guard();
        CataloguePathCheck check = check(contextPath);
        assertThatCode(() -> check.check("Own#list", route)).doesNotThrowAnyException();
    }

    @Test
    void aPathIsTakenAtOnceWhereAnOperationIsGuardedBefore() throws Exception {
        guard();
        CataloguePathCheck check = check("");
        assertThatThrownBy(() -> check.check("Own#list", "/problems")).isInstanceOf(IllegalStateException.class);
    }

    static final class Endpoints {
        @Guarded(String.class)
        void write() {}
    }
}
