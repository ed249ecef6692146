package dev.truce.jakarta;

import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Providers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The preconditions of a request, as a parameter of a resource method:
 *
 * <pre>{@code
 * @PUT
 * @Path("{id}")
 * @Guarded(Order.class)
 * public Order update(@PathParam("id") UUID id, OrderRequest request, @BeanParam Preconditions preconditions) {
 *     return orders.update(id, request, preconditions.ifMatch());
 * }
 * }</pre>
 *
 * <p>Several lines of a header are one list (RFC 9110 section 5.3), and an absent header is an absent condition, never {@code null}.
 */
public class Preconditions {

    @HeaderParam(HttpHeaders.IF_MATCH)
    @Nullable
    List<String> ifMatchLines;

    @HeaderParam(HttpHeaders.IF_NONE_MATCH)
    @Nullable
    List<String> ifNoneMatchLines;

    @Context
    @Nullable
    Providers providers;

    /** Creates the preconditions of a request that has none. The container fills them. */
    public Preconditions() {}

    /**
     * Returns the header {@code If-Match}.
     *
     * @return the header, absent if the request has none
     */
    public IfMatch ifMatch() {
        return TakenPrecondition.taken(reader().ifMatch(PreconditionLines.sent(ifMatchLines)));
    }

    /**
     * Returns the header {@code If-None-Match}.
     *
     * @return the header, absent if the request has none
     */
    public IfNoneMatch ifNoneMatch() {
        return reader().ifNoneMatch(PreconditionLines.sent(ifNoneMatchLines));
    }

    private dev.truce.web.Preconditions reader() {
        return providers == null
                ? new dev.truce.web.Preconditions(false)
                : Truce.of(providers).preconditions();
    }
}
