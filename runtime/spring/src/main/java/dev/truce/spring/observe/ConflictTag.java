package dev.truce.spring.observe;

import dev.truce.web.ConflictObserver;
import dev.truce.web.ObservedConflict;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationFilter;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Tags the observation of every request with the code of its conflict, or with {@code none}: registries take only meters of one name
 * that have the same tags.
 */
final class ConflictTag implements ConflictObserver, ObservationFilter {

    private static final String ATTRIBUTE = ConflictTag.class.getName();
    private static final String KEY = "conflict";

    @Override
    public void observe(ObservedConflict conflict) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(ATTRIBUTE, conflict.code(), RequestAttributes.SCOPE_REQUEST);
        }
    }

    @Override
    public Observation.Context map(Observation.Context context) {
        if (context instanceof ServerRequestObservationContext request && request.getCarrier() != null) {
            Object code = request.getCarrier().getAttribute(ATTRIBUTE);
            request.addLowCardinalityKeyValue(KeyValue.of(KEY, code == null ? KeyValue.NONE_VALUE : code.toString()));
        }
        return context;
    }
}
