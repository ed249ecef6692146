package dev.truce.micronaut;

import dev.truce.runtime.IfMatch;
import dev.truce.web.Preconditions;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Binds a parameter of the type {@link IfMatch}: all lines of the header, and an absent condition where there is none. */
@Singleton
final class IfMatchBinder implements TypedRequestArgumentBinder<IfMatch> {

    private final Preconditions preconditions;

    IfMatchBinder(Preconditions preconditions) {
        this.preconditions = preconditions;
    }

    @Override
    public Argument<IfMatch> argumentType() {
        return Argument.of(IfMatch.class);
    }

    @Override
    public BindingResult<IfMatch> bind(ArgumentConversionContext<IfMatch> context, HttpRequest<?> request) {
        IfMatch header = preconditions.ifMatch(request.getHeaders().getAll(HttpHeaders.IF_MATCH));
        UncheckedPreconditionFilter.taken(header, request);
        return () -> Optional.of(header);
    }
}
