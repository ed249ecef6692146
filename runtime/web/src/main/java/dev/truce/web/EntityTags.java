package dev.truce.web;

import dev.truce.runtime.Contracts;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.MalformedPrecondition;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows the entity tag of a response, and when a client that has it already is answered with 304. */
public final class EntityTags {

    private final Contracts contracts;
    private final List<TagFunction<?>> functions;

    /**
     * Creates the tags of an application.
     *
     * @param contracts the application's contracts
     * @param functions the application's functions, which come before the contracts, in their order
     */
    public EntityTags(Contracts contracts, List<TagFunction<?>> functions) {
        this.contracts = Objects.requireNonNull(contracts, "contracts");
        this.functions = List.copyOf(functions);
    }

    /**
     * Returns the entity tag of a response.
     *
     * @param body the content of the response, before it is written
     * @return its tag; {@code null} if it has none, as a list has
     */
    public @Nullable EntityTag of(Object body) {
        Object content = content(body);
        TagFunction<?> function = function(content);
        return function == null ? contracts.etag(content) : Extensions.call(function, () -> tag(function, content));
    }

    /**
     * Returns the tag of the version that a response shows, where the request has written resources.
     *
     * @param body the content of the response, before it is written
     * @param shown the tag of the version that the content holds
     * @param written what the request has written
     * @param pathValues the values in the path of the request
     * @return the current tag; {@code null} if it is not certain which of the written resources is shown
     */
    public @Nullable EntityTag afterWrites(
            Object body, EntityTag shown, WrittenResources written, Collection<String> pathValues) {
        return written.current(contracts, content(body), shown, pathValues);
    }

    /**
     * Returns the tag of a representation.
     *
     * @param version the tag of the version that the representation shows
     * @param mediaType the value of {@code Content-Type}; {@code null} if it is not known
     * @return that of the version in {@code application/json}, another one in each other media type
     */
    public EntityTag inMediaType(EntityTag version, @Nullable String mediaType) {
        return RepresentationTag.of(version, mediaType);
    }

    /**
     * Returns whether a response to a {@code GET} or {@code HEAD} becomes 304. It does not where the tag does not cover everything
     * that the body shows.
     *
     * @param body the content of the response
     * @param tag the tag of the response
     * @param method the method of the request
     * @param ifNoneMatch the header of the request; {@code null} if it is absent
     * @return {@code true} if the client has this representation already
     * @throws dev.truce.runtime.ConflictException if the header is malformed (400)
     */
    public boolean isNotModified(Object body, EntityTag tag, String method, @Nullable IfNoneMatch ifNoneMatch) {
        boolean isRead = method.equals("GET") || method.equals("HEAD");
        if (!isRead || ifNoneMatch == null || ifNoneMatch.isAbsent()) {
            return false;
        }
        Object content = content(body);
        if (function(content) == null && !contracts.isCoveredByTag(content)) {
            return false;
        }
        if (ifNoneMatch.isMalformed()) {
            throw MalformedPrecondition.of(contracts.style(), "If-None-Match").toException();
        }
        return ifNoneMatch.matches(tag);
    }

    /** Returns what is written: of an optional, the value. */
    private static Object content(Object body) {
        return body instanceof Optional<?> optional && optional.isPresent() ? optional.get() : body;
    }

    private @Nullable TagFunction<?> function(Object body) {
        for (TagFunction<?> function : functions) {
            if (function.type().isInstance(body)) {
                return function;
            }
        }
        return null;
    }

    private static <T> @Nullable EntityTag tag(TagFunction<T> function, Object body) {
        return function.tag(function.type().cast(body));
    }
}
