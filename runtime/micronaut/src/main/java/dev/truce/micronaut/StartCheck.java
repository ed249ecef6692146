package dev.truce.micronaut;

import dev.truce.runtime.Contracts;
import dev.truce.web.Catalogue;
import dev.truce.web.CataloguePathCheck;
import dev.truce.web.EndpointCheck;
import dev.truce.web.GuardedOperation;
import dev.truce.web.StartAudit;
import dev.truce.web.idempotency.IdempotencyKeys;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;

/** Checks the controllers when the application starts, and audits its databases, whose migrations have run by then. */
@Singleton
final class StartCheck implements ApplicationEventListener<StartupEvent> {
    private final Router router;
    private final GuardedRoutes routes;
    private final Contracts contracts;
    private final CataloguePathCheck cataloguePath;
    private final Databases databases;
    private final TruceConfiguration configuration;
    private final TruceConfiguration.Problems problems;
    private final BeanProvider<IdempotencyKeys> keys;

    StartCheck(
            Router router,
            GuardedRoutes routes,
            Contracts contracts,
            Catalogue catalogue,
            Databases databases,
            TruceConfiguration configuration,
            TruceConfiguration.Problems problems,
            BeanProvider<IdempotencyKeys> keys,
            ContextPath contextPath) {
        this.router = router;
        this.routes = routes;
        this.contracts = contracts;
        this.cataloguePath = new CataloguePathCheck(catalogue, routes.guarded(), contextPath.value());
        this.databases = databases;
        this.configuration = configuration;
        this.problems = problems;
        this.keys = keys;
    }

    /**
     * Checks everything.
     *
     * @throws IllegalStateException if something is wrong; the message says what to change
     */
    @Override
    public void onApplicationEvent(StartupEvent event) {
        router.uriRoutes().forEach(this::check);
        StartAudit audit = new StartAudit(contracts);
        switch (configuration.audit()) {
            case WARN -> audit.warn(databases.all());
            case FAIL -> audit.fail(databases.all());
            case OFF -> {}
        }
    }

    private void check(UriRouteInfo<?, ?> route) {
        Method method = route.getTargetMethod().getTargetMethod();
        String endpoint = method.getDeclaringClass().getName() + "#" + method.getName();
        EndpointCheck check = new EndpointCheck(endpoint);
        GuardedOperation operation = routes.operation(route);
        if (configuration.checkContracts()) {
            check.contracts(operation, contracts);
        }
        if (problems.enabled()) {
            cataloguePath.check(endpoint, GuardedRoutes.template(route));
        }
        if (routes.idempotent(route) != null) {
            checkIdempotent(endpoint, route);
        }
    }

    private void checkIdempotent(String endpoint, UriRouteInfo<?, ?> route) {
        if (route.isReactive() && !route.isSingleResult()) {
            throw new IllegalStateException("@Idempotent on " + endpoint
                    + " cannot store an answer that is streamed; return the entity itself");
        }
        if (!keys.isPresent()) {
            throw new IllegalStateException(
                    "@Idempotent on " + endpoint + " needs a DataSource, or an IdempotencyStore of the application");
        }
        keys.get().report();
    }
}
