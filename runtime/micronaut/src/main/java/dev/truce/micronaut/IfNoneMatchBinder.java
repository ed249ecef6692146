package dev.truce.micronaut;

import dev.truce.runtime.IfNoneMatch;
import dev.truce.web.Preconditions;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Binds a parameter of the type {@link IfNoneMatch}: all lines of the header, and an absent condition where there is none. */
@Singleton
final class IfNoneMatchBinder implements TypedRequestArgumentBinder<IfNoneMatch> {

    private final Preconditions preconditions;

    IfNoneMatchBinder(Preconditions preconditions) {
        this.preconditions = preconditions;
    }

    @Override
    public Argument<IfNoneMatch> argumentType() {
        return Argument.of(IfNoneMatch.class);
    }

    @Override
    public BindingResult<IfNoneMatch> bind(ArgumentConversionContext<IfNoneMatch> context, HttpRequest<?> request) {
        IfNoneMatch header = preconditions.ifNoneMatch(request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH));
        return () -> Optional.of(header);
    }
}
