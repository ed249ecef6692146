package dev.truce.processor.read.endpoint;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Exchange;
import dev.truce.processor.model.Exchange.Content;
import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Annotations;
import dev.truce.processor.read.source.Hierarchy;
import dev.truce.processor.read.source.TypeReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads the request body and the successful answer of a method, as far as its framework makes them certain. */
final class ExchangeReader {

    private static final String SPRING = "org.springframework.web.bind.annotation.";
    private static final String RESPONSE_STATUS = SPRING + "ResponseStatus";
    private static final String MICRONAUT = "io.micronaut.http.annotation.";
    private static final List<String> JAKARTA_REST = List.of("jakarta.ws.rs", "javax.ws.rs");

    private static final Map<String, Integer> STATUSES = Map.of(
            "OK", 200,
            "CREATED", 201,
            "ACCEPTED", 202,
            "NON_AUTHORITATIVE_INFORMATION", 203,
            "NO_CONTENT", 204,
            "RESET_CONTENT", 205,
            "PARTIAL_CONTENT", 206,
            "MULTI_STATUS", 207,
            "ALREADY_REPORTED", 208,
            "IM_USED", 226);

    /** Types of a single value that arrives later. Its status is that of the value itself. */
    private static final Set<String> LATER = Set.of(
            "io.smallrye.mutiny.Uni",
            "java.util.concurrent.Callable",
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.CompletionStage",
            "reactor.core.publisher.Mono");

    /** Types of a whole answer, whose status the code decides. */
    private static final Set<String> ANSWERS = Set.of(
            "io.micronaut.http.HttpResponse",
            "io.micronaut.http.MutableHttpResponse",
            "jakarta.ws.rs.core.Response",
            "javax.ws.rs.core.Response",
            "org.jboss.resteasy.reactive.RestResponse",
            "org.springframework.http.HttpEntity",
            "org.springframework.http.ResponseEntity");

    private static final Set<String> COLLECTIONS = Set.of(
            "java.lang.Iterable", "java.util.Collection", "java.util.List", "java.util.Set", "java.util.SortedSet");

    /** Parameters with which a method can write the answer itself. */
    private static final List<String> RAW_ANSWERS = List.of(
            "HttpServletResponse",
            "ServletResponse",
            "ServerHttpResponse",
            "ServerWebExchange",
            "OutputStream",
            "Writer");

    private final Hierarchy hierarchy;

    ExchangeReader(Elements elements) {
        this.hierarchy = new Hierarchy(elements, Hierarchy.Order.INTERFACES_FIRST);
    }

    Exchange read(TypeElement type, ExecutableElement method, ClassRef resource) {
        Framework framework = framework(type, method);
        if (framework == Framework.OTHER || writesItself(method)) {
            return Exchange.UNKNOWN;
        }
        ClassRef request = request(type, method, framework, resource);
        @Nullable TypeMirror returned = method.getReturnType();
        while (returned instanceof DeclaredType later && LATER.contains(name(later))) {
            returned = ReturnTypes.onlyArgument(later);
        }
        boolean isAnswer = returned instanceof DeclaredType answer && ANSWERS.contains(name(answer));
        Integer status = isAnswer || returned == null ? null : status(type, method, framework, returned);
        TypeMirror body =
                isAnswer && returned instanceof DeclaredType answer ? ReturnTypes.onlyArgument(answer) : returned;
        ClassRef one = shown(body, resource);
        if (one != null) {
            return new Exchange(request, status, Content.ONE, one);
        }
        ClassRef many = shown(element(body), resource);
        return new Exchange(request, status, many == null ? Content.UNKNOWN : Content.MANY, many);
    }

    private Framework framework(TypeElement type, ExecutableElement method) {
        if (annotated(type, method, element -> SpringMapping.of(element) != null) != null) {
            boolean writesBody = hasInHierarchy(type, SPRING + "RestController")
                    || hasInHierarchy(type, SPRING + "ResponseBody")
                    || annotated(type, method, element -> Annotations.has(element, SPRING + "ResponseBody")) != null;
            return writesBody ? Framework.SPRING : Framework.OTHER;
        }
        for (String specification : JAKARTA_REST) {
            if (annotated(type, method, element -> Annotations.hasFromPackage(element, specification)) != null) {
                return Framework.JAKARTA_REST;
            }
        }
        boolean micronaut = hasInHierarchy(type, MICRONAUT + "Controller");
        return micronaut ? Framework.MICRONAUT : Framework.OTHER;
    }

    private boolean hasInHierarchy(TypeElement type, String annotation) {
        return hierarchy.firstType(type, element -> Annotations.has(element, annotation)) != null;
    }

    private @Nullable ExecutableElement annotated(
            TypeElement type, ExecutableElement method, Predicate<Element> condition) {
        return hierarchy.firstMethod(type, method, condition::test);
    }

    private static boolean writesItself(ExecutableElement method) {
        return method.getParameters().stream()
                .map(VariableElement::asType)
                .filter(DeclaredType.class::isInstance)
                .map(parameter ->
                        ((DeclaredType) parameter).asElement().getSimpleName().toString())
                .anyMatch(RAW_ANSWERS::contains);
    }

    private @Nullable Integer status(
            TypeElement type, ExecutableElement method, Framework framework, TypeMirror returned) {
        String annotation = framework == Framework.MICRONAUT ? MICRONAUT + "Status" : RESPONSE_STATUS;
        Element declaring = annotated(type, method, element -> Annotations.has(element, annotation));
        if (declaring == null) {
            declaring = hierarchy.firstType(type, element -> Annotations.has(element, annotation));
        }
        AnnotationView declared = declaring == null ? null : Annotations.find(declaring, annotation);
        if (declared != null && framework != Framework.JAKARTA_REST) {
            String constant =
                    declared.constant("code").isEmpty() ? declared.constant("value") : declared.constant("code");
            return STATUSES.get(constant);
        }
        if (declared != null || Annotations.hasFromPackage(method, "org.jboss.resteasy.reactive")) {
            return null;
        }
        if (isNothing(returned)) {
            return framework == Framework.JAKARTA_REST ? 204 : 200;
        }
        boolean isValue = returned.getKind().isPrimitive()
                || returned instanceof ArrayType
                || (returned instanceof DeclaredType declaredType && isPlainValue(declaredType));
        return isValue ? 200 : null;
    }

    /** Whether a framework writes it with the status of success. Of other types a framework or a library may decide. */
    private static boolean isPlainValue(DeclaredType type) {
        String name = name(type);
        return COLLECTIONS.contains(name)
                || (name.startsWith("java.lang.") && !name.equals("java.lang.Object"))
                || (!name.startsWith("java.")
                        && !name.startsWith("javax.")
                        && !name.startsWith("jakarta.")
                        && !name.startsWith("org.springframework.")
                        && !name.startsWith("io.micronaut.")
                        && !name.startsWith("io.smallrye.")
                        && !name.startsWith("reactor.")
                        && !name.startsWith("io.reactivex."));
    }

    private static boolean isNothing(TypeMirror type) {
        return type.getKind() == TypeKind.VOID
                || (type instanceof DeclaredType declared && name(declared).equals("java.lang.Void"));
    }

    private @Nullable ClassRef request(
            TypeElement type, ExecutableElement method, Framework framework, ClassRef resource) {
        for (int i = 0; i < method.getParameters().size(); i++) {
            int index = i;
            boolean isBody = switch (framework) {
                case SPRING ->
                    annotated(type, method, element -> isBody(element, index, SPRING + "RequestBody")) != null;
                case MICRONAUT ->
                    annotated(type, method, element -> isBody(element, index, MICRONAUT + "Body")) != null;
                case JAKARTA_REST ->
                    method.getParameters().get(i).getAnnotationMirrors().isEmpty();
                case OTHER -> false;
            };
            if (isBody) {
                ClassRef shown = shown(method.getParameters().get(i).asType(), resource);
                if (shown != null) {
                    return shown;
                }
            }
        }
        return null;
    }

    private static boolean isBody(Element method, int index, String annotation) {
        AnnotationView body =
                Annotations.find(((ExecutableElement) method).getParameters().get(index), annotation);
        return body != null && body.string("value").isEmpty();
    }

    /** Returns the class if it is the resource or a representation of it. */
    private static @Nullable ClassRef shown(@Nullable TypeMirror type, ClassRef resource) {
        return type instanceof DeclaredType declared && ReturnTypes.shows((TypeElement) declared.asElement(), resource)
                ? TypeReader.ref((TypeElement) declared.asElement())
                : null;
    }

    private static @Nullable TypeMirror element(@Nullable TypeMirror type) {
        if (type instanceof ArrayType array) {
            return array.getComponentType();
        }
        return type instanceof DeclaredType declared && COLLECTIONS.contains(name(declared))
                ? ReturnTypes.onlyArgument(declared)
                : null;
    }

    private static String name(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }

    private enum Framework {
        SPRING,
        JAKARTA_REST,
        MICRONAUT,
        OTHER
    }
}
