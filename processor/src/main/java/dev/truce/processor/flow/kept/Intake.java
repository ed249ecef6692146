package dev.truce.processor.flow.kept;

import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Resource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
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

    /** The annotations of a parameter that a part of the path decides. */
    private static final Set<String> PATHS = Set.of("PathVariable", "PathParam");
    /** The annotations of classes whose objects are stored. */
    private static final Set<String> STORED = Set.of("Entity", "Document", "Table", "MappedEntity");
    /** The annotations of a parameter that tells who sends the request. */
    private static final Set<String> SENDERS = Set.of("AuthenticationPrincipal", "CurrentSecurityContext");
    /** The annotations by which a framework refuses a request without the parameter. */
    private static final Set<String> DEMANDS =
            Set.of("RequestHeader", "Header", "NotNull", "NotBlank", "NotEmpty", "NonNull");

    private final Program program;
    /** Names of members and accessors that hold the version of a resource, in lower case. */
    private final Set<String> versionNames = new HashSet<>();
    /** The qualified names of the resources. */
    private final Set<String> resources = new HashSet<>();

    Intake(Program program, Contract contract) {
        this.program = program;
        versionNames(contract).forEach(name -> versionNames.add(name.toLowerCase(Locale.ROOT)));
        contract.resources().forEach(resource -> resources.add(resource.type().qualifiedName()));
    }

    /** The names of all members, accessors and methods of guards that give the version of a resource. */
    static Set<String> versionNames(Contract contract) {
        Set<String> names = new HashSet<>();
        for (Resource resource : contract.resources()) {
            String member =
                    resource.version() == null ? null : resource.version().member();
            if (member != null && !member.isEmpty()) {
                names.add(member);
                names.add("get" + Character.toUpperCase(member.charAt(0)) + member.substring(1));
                names.add("etag");
            }
        }
        return names;
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
        return method(handler).getParameters().stream().noneMatch(this::isVersion);
    }

    /** Whether a parameter is a version or holds one; a request as a whole is none. */
    private boolean isVersion(VariableElement parameter) {
        return switch (content(parameter)) {
            case NOTHING -> false;
            case PRECONDITION, VERSION -> true;
            case UNKNOWN ->
                namesVersion(parameter) || inherited(parameter).stream().anyMatch(this::namesVersion);
        };
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
                            .anyMatch(use -> !(use instanceof ParameterUse.Returned)
                                    && leaks(use, this::mayHoldVersion, new HashSet<>()));
                case UNKNOWN ->
                    uses.stream()
                            .anyMatch(use -> leaks(use, member -> !Summaries.isIrrelevant(member), new HashSet<>()));
            };
            if (isLost) {
                return true;
            }
        }
        return false;
    }

    /** Whether a framework refuses a request without the header before the handler runs. */
    boolean isDemanded(Routine handler) {
        return method(handler).getParameters().stream()
                .anyMatch(parameter -> isHeader(parameter)
                        && (isDemanded(parameter)
                                || inherited(parameter).stream().anyMatch(Intake::isDemanded)));
    }

    /** An {@code IfMatch} with Micronaut's annotation is left to the other checks: Micronaut does not bind it at all. */
    private static boolean isDemanded(VariableElement parameter) {
        boolean isIfMatch = RoutineReader.isIfMatch(parameter.asType());
        return parameter.getAnnotationMirrors().stream()
                .filter(annotation -> DEMANDS.contains(name(annotation))
                        && !(isIfMatch && name(annotation).equals("Header")))
                .anyMatch(annotation -> annotation.getElementValues().values().stream()
                        .noneMatch(value -> Boolean.FALSE.equals(value.getValue())));
    }

    /** Whether a parameter is the header alone. */
    private boolean isHeader(VariableElement parameter) {
        return RoutineReader.isIfMatch(parameter.asType())
                || namesHeader(parameter)
                || inherited(parameter).stream().anyMatch(Intake::namesHeader);
    }

    /** The code of the application by which a framework makes the handler's arguments: constructors, setters, factories. */
    Set<Routine> makersOf(Routine handler) {
        Set<Routine> makers = new LinkedHashSet<>();
        Set<TypeElement> seen = new HashSet<>();
        method(handler).getParameters().forEach(parameter -> addMakers(parameter.asType(), seen, makers));
        return makers;
    }

    private void addMakers(TypeMirror type, Set<TypeElement> seen, Set<Routine> makers) {
        if (type instanceof ArrayType array) {
            addMakers(array.getComponentType(), seen, makers);
        }
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return;
        }
        declared.getTypeArguments().forEach(argument -> addMakers(argument, seen, makers));
        if (!program.isOwn(element) || !seen.add(element)) {
            return;
        }
        for (Element member : element.getEnclosedElements()) {
            if (member instanceof ExecutableElement method && makes(method)) {
                Routine routine = program.routine(method);
                if (routine != null) {
                    makers.add(routine);
                }
            } else if (member.getKind() == ElementKind.FIELD && !isStatic(member)) {
                addMakers(member.asType(), seen, makers);
            }
        }
        addMakers(element.getSuperclass(), seen, makers);
    }

    /** Whether a framework calls a member when it makes an object from what was sent. */
    private static boolean makes(ExecutableElement method) {
        return method.getKind() == ElementKind.CONSTRUCTOR
                || method.getSimpleName().toString().startsWith("set")
                || (isStatic(method) && returnsOwner(method));
    }

    private static boolean returnsOwner(ExecutableElement method) {
        return method.getReturnType() instanceof DeclaredType made
                && made.asElement().equals(method.getEnclosingElement());
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

    /**
     * Whether what a parameter holds may be compared after a use.
     *
     * @param tells whether a member of its type may give the version
     */
    private boolean leaks(ParameterUse use, Predicate<Element> tells, Set<VariableElement> seen) {
        if (use instanceof ParameterUse.OfMember of) {
            return tells.test(of.member());
        }
        if (!(use instanceof ParameterUse.Passed passed)) {
            return true;
        }
        if (isSafe(passed.method())) {
            return false;
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
            if (seen.add(parameter) && target.usesOf(parameter).stream().anyMatch(each -> leaks(each, tells, seen))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a method compares nothing, or makes an {@code IfMatch} that is followed for itself. */
    private static boolean isSafe(ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement owner
                && (Summaries.isLog(owner.getQualifiedName().toString())
                        || (RoutineReader.isIfMatch(owner.asType())
                                && RoutineReader.isIfMatch(method.getReturnType())));
    }

    /** Whether a member of a body may give its version. */
    private boolean mayHoldVersion(Element member) {
        TypeMirror type = member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
        return isVersionName(member.getSimpleName().toString())
                || content(type, new HashSet<>()) != Content.NOTHING
                || (type.getKind() == TypeKind.VOID
                        && member instanceof ExecutableElement
                        && !member.getSimpleName().toString().startsWith("set"));
    }

    private Content content(VariableElement parameter) {
        if (namesVersion(parameter) || inherited(parameter).stream().anyMatch(this::namesVersion)) {
            return RoutineReader.isIfMatch(parameter.asType()) ? Content.PRECONDITION : Content.UNKNOWN;
        }
        if (isLoaded(parameter)) {
            return Content.NOTHING;
        }
        Content content = content(parameter.asType(), new HashSet<>());
        return content == Content.NOTHING && isRawBody(parameter) ? Content.UNKNOWN : content;
    }

    /**
     * Whether the parameter is who sends the request, or what the path names or the application finds, as it is stored. An
     * application that finds it and compares a version does so in its own code.
     */
    private boolean isLoaded(VariableElement parameter) {
        return hasAnnotation(parameter, SENDERS)
                || (parameter.asType() instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement type
                        && isStored(type)
                        && (hasAnnotation(parameter, PATHS)
                                || (program.resolves(type) && !hasAnnotation(parameter, BODIES))));
    }

    private boolean isStored(TypeElement type) {
        return resources.contains(type.getQualifiedName().toString()) || hasAnnotation(type, STORED);
    }

    /** Whether a method decides which parameters a resolver of Spring makes. */
    static boolean choosesParameters(Element method) {
        return method.getSimpleName().contentEquals("supportsParameter");
    }

    /** Whether the parameter is the body as a text, which may be a document with a version in it; not where the header comes beside it. */
    private static boolean isRawBody(VariableElement parameter) {
        return parameter.asType() instanceof DeclaredType declared
                && TEXTS.contains(declared.asElement().getSimpleName().toString())
                && hasAnnotation(parameter, BODIES)
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

    private Content content(TypeMirror type, Set<TypeElement> seen) {
        if (type instanceof ArrayType array) {
            return array.getComponentType().getKind().isPrimitive()
                    ? Content.UNKNOWN
                    : content(array.getComponentType(), seen);
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
                : program.isOwn(element) ? ofMembers(element, seen) : ofLibrary(name);
        for (TypeMirror argument : declared.getTypeArguments()) {
            content = content.and(content(argument, seen));
        }
        return content;
    }

    private static Content ofLibrary(String name) {
        boolean isPlain = name.startsWith("java.") && !WHOLE.contains(name) && !name.endsWith("Map");
        return isPlain ? Content.NOTHING : Content.UNKNOWN;
    }

    /** What the fields of a class hold; nothing more where it is reached again, as an entity is from its parts. */
    private Content ofMembers(TypeElement type, Set<TypeElement> seen) {
        if (!seen.add(type)) {
            return Content.NOTHING;
        }
        Content content = Content.NOTHING;
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.FIELD && !isStatic(member)) {
                content = content.and(
                        isVersionName(member.getSimpleName().toString())
                                ? Content.VERSION
                                : ofMember(content(member.asType(), seen)));
            } else if (member instanceof ExecutableElement method && RoutineReader.isIfMatch(method.getReturnType())) {
                content = content.and(Content.VERSION);
            }
        }
        return type.getSuperclass() instanceof DeclaredType above
                        && above.asElement() instanceof TypeElement superclass
                        && !superclass.getQualifiedName().contentEquals("java.lang.Object")
                        && !superclass.getQualifiedName().contentEquals("java.lang.Record")
                ? content.and(content(above, seen))
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
    static boolean namesHeader(Element element) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            String name = name(annotation);
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

    /** Whether a framework hands the header to a constructor or a setter. */
    static boolean isGivenHeader(Element element) {
        return element instanceof ExecutableElement method
                && (method.getKind() == ElementKind.CONSTRUCTOR
                        || method.getSimpleName().toString().startsWith("set"))
                && (namesHeader(method) || method.getParameters().stream().anyMatch(Intake::namesHeader));
    }

    private static boolean hasAnnotation(Element element, Set<String> names) {
        return element.getAnnotationMirrors().stream().anyMatch(annotation -> names.contains(name(annotation)));
    }

    private static String name(AnnotationMirror annotation) {
        return annotation.getAnnotationType().asElement().getSimpleName().toString();
    }
}
