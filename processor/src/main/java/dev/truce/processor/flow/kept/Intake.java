package dev.truce.processor.flow.kept;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The parameters of a handler that may hold the version which the client has seen. */
final class Intake {
    /** Parameters of libraries that hold no version. */
    private static final Set<String> PLAIN = Set.of(
            "Authentication",
            "BindingResult",
            "Errors",
            "HttpServletResponse",
            "IfNoneMatch",
            "Jwt",
            "Locale",
            "Model",
            "MultipartFile",
            "Pageable",
            "Principal",
            "RedirectAttributes",
            "Sort",
            "UriComponentsBuilder",
            "UriInfo");
    /** Types of the JDK that may hold anything that was sent. */
    private static final Set<String> WHOLE = Set.of("java.lang.Object", "java.io.InputStream", "java.io.Reader");

    private static final Set<String> TEXTS = Set.of("String", "CharSequence");
    /** The annotations of a parameter that gets the whole body. */
    private static final Set<String> BODIES = Set.of("RequestBody", "Body");

    private static final int DEPTH = 4;

    private final Program program;
    /** Names of members and accessors that hold the version of a resource, in lower case. */
    private final Set<String> versionNames = new HashSet<>();

    Intake(Program program, Set<String> versionMembers) {
        this.program = program;
        for (String member : versionMembers) {
            versionNames.add(member.toLowerCase(Locale.ROOT));
            versionNames.add("get" + member.toLowerCase(Locale.ROOT));
        }
    }

    /** The forms in which a value can carry the version. */
    private enum Content {
        NOTHING,
        /** The precondition, as the type that guards take. */
        PRECONDITION,
        /** A body with a version in it. */
        VERSION,
        /** Something that may hold the header or the version in a form that this class does not know. */
        UNKNOWN;

        Content and(Content other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    /** Whether the handler takes no version in any form. */
    boolean isEmpty(Routine handler) {
        return method(handler).getParameters().stream().allMatch(each -> content(each) == Content.NOTHING);
    }

    /** Whether the version may be compared by code that this compilation does not see. */
    boolean escapes(Routine handler) {
        if (hasInjectedRequest(handler.type())) {
            return true;
        }
        for (VariableElement parameter : method(handler).getParameters()) {
            List<ParameterUse> uses = handler.usesOf(parameter);
            boolean isLost = switch (content(parameter)) {
                case NOTHING, PRECONDITION -> false;
                case VERSION ->
                    uses.stream()
                            .anyMatch(use -> !(use instanceof ParameterUse.Returned) && leaks(use, new HashSet<>()));
                case UNKNOWN -> !uses.isEmpty();
            };
            if (isLost) {
                return true;
            }
        }
        return false;
    }

    private static ExecutableElement method(Routine handler) {
        return (ExecutableElement) handler.element;
    }

    /** Whether fields of the class hold what is sent, such as a field with {@code @HeaderParam}. */
    private static boolean hasInjectedRequest(TypeElement type) {
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            String name = field.asType() instanceof DeclaredType declared
                    ? declared.asElement().getSimpleName().toString()
                    : "";
            if (RoutineReader.isIfMatch(field.asType())
                    || name.contains("Request")
                    || name.contains("Headers")
                    || namesHeader(field)) {
                return true;
            }
        }
        return false;
    }

    private boolean leaks(ParameterUse use, Set<VariableElement> seen) {
        if (use instanceof ParameterUse.OfMember of) {
            return mayHoldVersion(of.member());
        }
        if (!(use instanceof ParameterUse.Passed passed)) {
            return true;
        }
        List<Routine> targets = program.targets(passed.method());
        if (targets.isEmpty() || Program.isRecordConstructor(passed.method())) {
            return true;
        }
        for (Routine target : targets) {
            List<? extends VariableElement> parameters = method(target).getParameters();
            if (passed.index() >= parameters.size()) {
                return true;
            }
            VariableElement parameter = parameters.get(passed.index());
            if (seen.add(parameter) && target.usesOf(parameter).stream().anyMatch(each -> leaks(each, seen))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a member of a body may give its version. */
    private boolean mayHoldVersion(Element member) {
        TypeMirror type = member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
        return isVersionName(member.getSimpleName().toString())
                || content(type, 0) != Content.NOTHING
                || (type.getKind() == TypeKind.VOID && member instanceof ExecutableElement);
    }

    private Content content(VariableElement parameter) {
        if (namesVersion(parameter) || inherited(parameter).stream().anyMatch(this::namesVersion)) {
            return RoutineReader.isIfMatch(parameter.asType()) ? Content.PRECONDITION : Content.UNKNOWN;
        }
        Content content = content(parameter.asType(), 0);
        return content == Content.NOTHING && isRawBody(parameter) ? Content.UNKNOWN : content;
    }

    /** Whether the parameter is the body as a text, which may be a document with a version in it; not where the header comes beside it. */
    private static boolean isRawBody(VariableElement parameter) {
        return parameter.asType() instanceof DeclaredType declared
                && TEXTS.contains(declared.asElement().getSimpleName().toString())
                && parameter.getAnnotationMirrors().stream()
                        .anyMatch(annotation -> BODIES.contains(annotation
                                .getAnnotationType()
                                .asElement()
                                .getSimpleName()
                                .toString()))
                && parameter.getEnclosingElement() instanceof ExecutableElement method
                && method.getParameters().stream().noneMatch(other -> RoutineReader.isIfMatch(other.asType()));
    }

    private boolean namesVersion(VariableElement parameter) {
        return namesHeader(parameter) || isVersionName(parameter.getSimpleName().toString());
    }

    /** The same parameter in the interfaces and classes above, which may bind it to the header under another name. */
    private static List<VariableElement> inherited(VariableElement parameter) {
        if (!(parameter.getEnclosingElement() instanceof ExecutableElement method)
                || !(method.getEnclosingElement() instanceof TypeElement type)) {
            return List.of();
        }
        int index = method.getParameters().indexOf(parameter);
        List<VariableElement> found = new ArrayList<>();
        Deque<TypeElement> open = new ArrayDeque<>(List.of(type));
        Set<TypeElement> seen = new HashSet<>(List.of(type));
        while (!open.isEmpty()) {
            TypeElement next = open.remove();
            List<TypeMirror> above = new ArrayList<>(next.getInterfaces());
            above.add(next.getSuperclass());
            for (TypeMirror each : above) {
                if (each instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && seen.add(element)) {
                    open.add(element);
                    ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                            .filter(other -> other.getSimpleName().equals(method.getSimpleName())
                                    && other.getParameters().size()
                                            == method.getParameters().size())
                            .forEach(other -> found.add(other.getParameters().get(index)));
                }
            }
        }
        return found;
    }

    private Content content(TypeMirror type, int depth) {
        if (type instanceof ArrayType array) {
            return array.getComponentType().getKind().isPrimitive()
                    ? Content.UNKNOWN
                    : content(array.getComponentType(), depth);
        }
        if (type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID) {
            return Content.NOTHING;
        }
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return Content.UNKNOWN;
        }
        if (RoutineReader.isIfMatch(type)) {
            return Content.PRECONDITION;
        }
        String name = element.getQualifiedName().toString();
        Content content = element.getKind() == ElementKind.ENUM
                        || PLAIN.contains(element.getSimpleName().toString())
                ? Content.NOTHING
                : program.isOwn(element) ? ofMembers(element, depth) : ofLibrary(name);
        for (TypeMirror argument : declared.getTypeArguments()) {
            content = content.and(content(argument, depth));
        }
        return content;
    }

    private static Content ofLibrary(String name) {
        boolean isPlain = name.startsWith("java.") && !WHOLE.contains(name) && !name.endsWith("Map");
        return isPlain ? Content.NOTHING : Content.UNKNOWN;
    }

    private Content ofMembers(TypeElement type, int depth) {
        if (depth == DEPTH) {
            return Content.UNKNOWN;
        }
        Content content = Content.NOTHING;
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.FIELD
                    && isVersionName(member.getSimpleName().toString())) {
                content = content.and(Content.VERSION);
            } else if (member.getKind() == ElementKind.FIELD && !isStatic(member)) {
                content = content.and(ofMember(content(member.asType(), depth + 1)));
            } else if (member instanceof ExecutableElement method && RoutineReader.isIfMatch(method.getReturnType())) {
                content = content.and(Content.VERSION);
            }
        }
        return type.getSuperclass() instanceof DeclaredType above
                        && above.asElement() instanceof TypeElement superclass
                        && !superclass.getQualifiedName().contentEquals("java.lang.Object")
                        && !superclass.getQualifiedName().contentEquals("java.lang.Record")
                ? content.and(content(above, depth + 1))
                : content;
    }

    private static Content ofMember(Content content) {
        return content == Content.PRECONDITION ? Content.VERSION : content;
    }

    private static boolean isStatic(Element member) {
        return member.getModifiers().contains(Modifier.STATIC);
    }

    private boolean isVersionName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return versionNames.contains(lower)
                || lower.contains("version")
                || lower.contains("etag")
                || lower.contains("revision")
                || lower.contains("ifmatch")
                || lower.contains("modified");
    }

    /** Whether an annotation binds the element to the header, or to headers in general. */
    private static boolean namesHeader(Element element) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            String name =
                    annotation.getAnnotationType().asElement().getSimpleName().toString();
            if (name.contains("BeanParam") || name.equals("RequestBean")) {
                return true;
            }
            for (AnnotationValue value : annotation.getElementValues().values()) {
                if (value.toString().toLowerCase(Locale.ROOT).contains("if-match")) {
                    return true;
                }
            }
        }
        return false;
    }
}
