package dev.truce.spring.catalogue;

import dev.truce.spring.web.GuardedOperations;
import dev.truce.web.Catalogue;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Serves the paths of the catalogue in an application that guards operations. */
final class CatalogueMapping extends SimpleUrlHandlerMapping {

    /** Before the application's own handlers, of which one may take every path. */
    private static final int ORDER = -1;

    private final GuardedOperations operations;

    CatalogueMapping(Catalogue catalogue, GuardedOperations operations) {
        super(paths(catalogue), ORDER);
        this.operations = operations;
    }

    private static Map<String, CatalogueHandler> paths(Catalogue catalogue) {
        CatalogueHandler handler = new CatalogueHandler(catalogue);
        return Map.of(catalogue.path(), handler, catalogue.path() + "/**", handler);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) throws Exception {
        return operations.areUsed() ? super.getHandlerInternal(request) : null;
    }
}
