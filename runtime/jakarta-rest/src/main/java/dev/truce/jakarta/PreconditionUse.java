package dev.truce.jakarta;

import dev.truce.runtime.IfMatch;
import dev.truce.web.HandlerInput;
import jakarta.ws.rs.container.AsyncResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** The use of {@code If-Match} that the signature of a resource method shows. */
enum PreconditionUse {
    /** It takes the header as the type that guards compare. */
    TAKEN,
    /** It cannot know the version that the client has seen. */
    IGNORED,
    /** It may compare the header in another form, or on another thread than that of the answer. */
    UNKNOWN;

    /** By name, since an application need not have the libraries. */
    private static final Set<String> LATER = Set.of(
            "java.util.concurrent.Flow$Publisher",
            "org.reactivestreams.Publisher",
            "io.smallrye.mutiny.Uni",
            "io.smallrye.mutiny.Multi");

    static PreconditionUse of(Class<?> resource, Method method) {
        Class<?>[] parameters = method.getParameterTypes();
        if (CompletionStage.class.isAssignableFrom(method.getReturnType())
                || LATER.contains(method.getReturnType().getName())
                || Arrays.asList(parameters).contains(AsyncResponse.class)) {
            return UNKNOWN;
        }
        if (Arrays.stream(parameters).anyMatch(type -> type == IfMatch.class || type == Preconditions.class)) {
            return TAKEN;
        }
        return HandlerInput.takesNoVersion(resource, method) ? IGNORED : UNKNOWN;
    }
}
