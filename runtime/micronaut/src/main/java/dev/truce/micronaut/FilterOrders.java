package dev.truce.micronaut;

import io.micronaut.http.filter.ServerFilterPhase;

/**
 * The places of this module's filters among those of the application. A request meets the lowest first, a response last. They stand
 * after {@link ServerFilterPhase#SECURITY}, which ends at 39250.
 */
final class FilterOrders {

    /** The catalogue is an endpoint: authentication and authorisation come before it. */
    static final int CATALOGUE = 39_600;

    static final int SENT_BODY = 39_700;

    /** The answer is stored when the filters that follow have done with it. */
    static final int IDEMPOTENCY = 39_800;

    static final int UNCHECKED_PRECONDITION = 90_000;

    static final int BLIND_WRITE = 91_000;

    /** The first to see a response: others may wrap its body. */
    static final int ENTITY_TAG = 100_000;

    private FilterOrders() {}
}
