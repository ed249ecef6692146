package dev.truce.processor.read.endpoint;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Annotations;
import dev.truce.processor.read.source.Jackson;
import dev.truce.processor.read.source.Supertypes;
import dev.truce.processor.read.source.TypeReader;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Tells endpoints that return one resource from those that return many. */
final class ReturnTypes {
    /** Types that hold one value, now or later. */
    private static final Set<String> WRAPPERS = Set.of(
            "io.micronaut.http.HttpResponse",
            "io.micronaut.http.MutableHttpResponse",
            "io.reactivex.Maybe",
            "io.reactivex.Single",
            "io.reactivex.rxjava3.core.Maybe",
            "io.reactivex.rxjava3.core.Single",
            "io.smallrye.mutiny.Uni",
            "java.util.Optional",
            "java.util.concurrent.Callable",
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.CompletionStage",
            "java.util.concurrent.Future",
            "org.jboss.resteasy.reactive.RestResponse",
            "org.springframework.hateoas.EntityModel",
            "org.springframework.http.HttpEntity",
            "org.springframework.http.ResponseEntity",
            "org.springframework.web.context.request.async.DeferredResult",
            "org.springframework.web.context.request.async.WebAsyncTask",
            "reactor.core.publisher.Mono");

    /** Types that hold many values without being an {@code Iterable}. */
    private static final Set<String> MANY = Set.of(
            "io.reactivex.Flowable",
            "io.reactivex.Observable",
            "io.reactivex.rxjava3.core.Flowable",
            "io.reactivex.rxjava3.core.Observable",
            "io.smallrye.mutiny.Multi",
            "org.springframework.data.web.PagedModel",
            "reactor.core.publisher.Flux");

    /** Types that are an {@code Iterable} of their own parts. */
    private static final Set<String> DOCUMENTS =
            Set.of(Jackson.CLASSIC + "databind.JsonNode", "java.nio.file.Path", Jackson.CURRENT + "databind.JsonNode");

    private static final Set<String> COLLECTIONS = Set.of("java.lang.Iterable", "java.util.stream.BaseStream");

    private ReturnTypes() {}

    /** Whether a type is the resource or a representation of it, at once or later. */
    static boolean isOne(TypeMirror type, ClassRef resource) {
        TypeElement element = content(type);
        return element != null && shows(element, resource);
    }

    /** Returns the class of an answer, at once or later; {@code null} where it has none. */
    static @Nullable ClassRef one(TypeMirror type) {
        TypeElement element = content(type);
        return element == null ? null : TypeReader.ref(element);
    }

    private static @Nullable TypeElement content(TypeMirror type) {
        if (!(type instanceof DeclaredType declared) || type.getKind() != TypeKind.DECLARED) {
            return null;
        }
        TypeElement element = (TypeElement) declared.asElement();
        if (WRAPPERS.contains(name(element))) {
            TypeMirror content = onlyArgument(declared);
            return content == null ? null : content(content);
        }
        return element;
    }

    /** Whether a class is the resource or a representation of it. */
    static boolean shows(TypeElement type, ClassRef resource) {
        return name(type).equals(resource.qualifiedName()) || isRepresentation(type, resource);
    }

    /** Whether a type is a collection, a page or a stream, or a wrapper around one. */
    static boolean isMany(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return !array.getComponentType().getKind().isPrimitive();
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return false;
        }
        DeclaredType declared = (DeclaredType) type;
        TypeElement element = (TypeElement) declared.asElement();
        String name = name(element);
        if (DOCUMENTS.contains(name)) {
            return false;
        }
        if (MANY.contains(name) || Supertypes.include(element, COLLECTIONS)) {
            return true;
        }
        TypeMirror content = onlyArgument(declared);
        return content != null && isMany(content);
    }

    private static boolean isRepresentation(TypeElement type, ClassRef resource) {
        AnnotationView view = Annotations.find(type, "dev.truce.RepresentationOf");
        return view != null
                && view.type("value") instanceof DeclaredType shown
                && name((TypeElement) shown.asElement()).equals(resource.qualifiedName());
    }

    /** The type argument of a type that has one; the bound where it is a wildcard. */
    static @Nullable TypeMirror onlyArgument(DeclaredType type) {
        if (type.getTypeArguments().size() != 1) {
            return null;
        }
        TypeMirror argument = type.getTypeArguments().get(0);
        return argument instanceof WildcardType wildcard ? wildcard.getExtendsBound() : argument;
    }

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }
}
