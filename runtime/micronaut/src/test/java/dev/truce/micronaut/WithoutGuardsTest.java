package dev.truce.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.micronaut.shop.AccountController;
import dev.truce.runtime.Contracts;
import dev.truce.web.Catalogue;
import dev.truce.web.GuardedMethods;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.HttpServerConfiguration;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

/** An application that guards no operation gets no catalogue, whatever its classes are annotated with. */
class WithoutGuardsTest {

    @Test
    void oneGuardedOperationMakesTheDifference() {
        GuardedMethods guarded = new GuardedMethods();
        CatalogueFilter filter = new CatalogueFilter(
                new GuardedRoutes(guarded),
                new Catalogue(Contracts.load(getClass().getClassLoader()), "/problems"),
                new ContextPath(new HttpServerConfiguration()));
        HttpRequest<?> request = HttpRequest.GET("/problems");

        assertThat(filter.serve(request)).isNull();
        for (Method method : AccountController.class.getDeclaredMethods()) {
            guarded.of(AccountController.class, method);
        }
        assertThat(filter.serve(request)).isNotNull();
    }
}
