package dev.truce.processor.flow.kept;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Summarises each routine once. */
final class Summaries {
    /** Libraries that call back only what they are given. */
    private static final List<String> PLATFORMS = List.of(
            "java.",
            "javax.",
            "jakarta.",
            "org.springframework.",
            "io.micronaut.",
            "io.quarkus.",
            "org.".concat("slf4j."), // the relocation of the packaged jar would rewrite it as a constant
            "org.hibernate.",
            "org.jspecify.",
            "com.fasterxml.",
            "tools.jackson.",
            "lombok.",
            "org.mapstruct.");
    /** Classes that write a log. */
    private static final List<String> LOGS = List.of(
            "org.".concat("slf4j."),
            "java.util.logging.",
            "java.lang.System.Logger",
            "java.io.PrintStream",
            "org.apache.logging.log4j.",
            "org.apache.".concat("commons.logging."),
            "org.jboss.logging.",
            "io.quarkus.logging.");
    /** Annotations of interfaces that a framework implements, and that reach a database or another service. */
    private static final Set<String> IMPLEMENTED = Set.of(
            "Repository",
            "RepositoryDefinition",
            "RepositoryRestResource",
            "JdbcRepository",
            "Mapper",
            "Dao",
            "SqlObject",
            "FeignClient",
            "HttpExchange",
            "RegisterRestClient",
            "Client");

    /** Types whose names sound like those of requests, and which make answers or queries. */
    private static final Set<String> FILLED =
            Set.of("org.springframework.http.ResponseEntity.", "org.springframework.data.domain.");

    private static final Set<String> RUNNING = Set.of(
            "java.lang.reflect.Constructor",
            "java.lang.reflect.Field",
            "java.lang.reflect.InvocationHandler",
            "java.lang.reflect.Method",
            "java.lang.reflect.Proxy");

    /** Methods of requests that give nothing which the client has read: who sends it, from where and where to. */
    private static final Set<String> IRRELEVANT = Set.of(
            "getContextPath",
            "getLocalAddr",
            "getLocale",
            "getLocalName",
            "getLocalPort",
            "getMethod",
            "getProtocol",
            "getRemoteAddr",
            "getRemoteAddress",
            "getRemoteHost",
            "getRemotePort",
            "getRemoteUser",
            "getRequestURI",
            "getRequestURL",
            "getScheme",
            "getSecurityContext",
            "getServerName",
            "getServerPort",
            "getServletPath",
            "getUserPrincipal",
            "isSecure",
            "isUserInRole");

    /** The beginnings of the names of methods that give a header of a request, or compare it. */
    private static final Pattern ASKING = Pattern.compile("get|header|first|check|evaluate", Pattern.CASE_INSENSITIVE);

    private static final Pattern REQUEST = Pattern.compile(".*(Request|Headers|RoutingContext).*");

    private final Program program;
    private final DeedReader reader;
    private final Map<Routine, Summary> summaries = new HashMap<>();
    private final Map<TypeElement, Set<Routine>> touched = new HashMap<>();
    private final Set<String> ownPackages = new HashSet<>();
    /** The code that gives something to the constructors of a class, such as a function. */
    private final Map<Element, Set<Routine>> givers = new HashMap<>();

    Summaries(Program program, DeedReader reader) {
        this.program = program;
        this.reader = reader;
        Set<TypeElement> holders = new HashSet<>();
        for (Routine routine : program.routines()) {
            for (Call call : routine.calls) {
                ExecutableElement method = call.method();
                if (method.getKind() == ElementKind.CONSTRUCTOR
                        && !method.getParameters().isEmpty()) {
                    givers.computeIfAbsent(
                                    Objects.requireNonNull(method.getEnclosingElement()), key -> new LinkedHashSet<>())
                            .add(routine);
                }
            }
            if (!holders.add(routine.type())) {
                continue;
            }
            // of the package, since an anonymous class has no name
            String root = root(routine.type());
            if (!isPlatform(root + ".")) {
                ownPackages.add(root);
            }
        }
    }

    Summary of(Routine routine) {
        Summary known = summaries.get(routine);
        if (known == null) {
            known = summarise(routine);
            summaries.put(routine, known);
        }
        return known;
    }

    private Summary summarise(Routine routine) {
        Summary summary = new Summary();
        summary.isOpen = routine.isBroken;
        summary.losesPrecondition = routine.keepsPrecondition;
        summary.namesHeader = routine.namesHeader;
        summary.readsRequest = routine.readsBoundHeader || Intake.isGivenHeader(routine.element);
        if (routine.asksForAbsence) {
            summary.deeds.addAbsenceCheck();
        }
        summary.comparesVersion = routine.comparesVersion
                || routine.versionArguments.stream().anyMatch(each -> isCompared(each, new HashSet<>()))
                || routine.comparedAnswers.stream()
                        .anyMatch(each -> program.targets(each).stream().anyMatch(target -> target.returnsVersion));
        touch(routine.type(), summary);
        routine.fieldOwners.forEach(owner -> touch(owner, summary));
        for (VariableElement constant : routine.guardConstants) {
            reader.read(constant, summary.deeds);
        }
        for (Call call : routine.calls) {
            reader.read(call, summary.deeds);
            if (!reader.isTruce(call.method())) {
                follow(call, summary);
            }
        }
        return summary;
    }

    private void follow(Call call, Summary summary) {
        ExecutableElement method = call.method();
        if (!(method.getEnclosingElement() instanceof TypeElement owner)) {
            summary.isOpen = true;
            return;
        }
        List<Routine> targets = program.targets(method);
        summary.next.addAll(targets);
        if (targets.isEmpty() && call.constant() != null && owner.getKind() == ElementKind.INTERFACE) {
            summary.next.addAll(givers.getOrDefault(call.constant().getEnclosingElement(), Set.of()));
        }
        touch(owner, summary);
        if (method.getKind() == ElementKind.CONSTRUCTOR) {
            summary.next.addAll(program.callbacks(owner));
            summary.made.add(owner);
        }
        String name = owner.getQualifiedName().toString();
        boolean keepsArguments = targets.isEmpty() || Program.isRecordConstructor(method);
        if (call.passesPrecondition() && keepsArguments) {
            if (isNullCheck(method, name)) {
                summary.deeds.addAbsenceCheck();
            } else {
                summary.losesPrecondition |= !isLog(name);
            }
        }
        if (program.isOwn(owner)) {
            summary.isOpen |= targets.isEmpty() && isImplementedElsewhere(method, owner);
            return;
        }
        summary.isOpen |= ownPackages.contains(root(owner)) || runsByReflection(method, name);
        summary.callsLibrary |= !isPlatform(name);
        if (readsRequest(method, name)) {
            summary.readsRequest = true;
            summary.asksRequest |= ASKING.matcher(method.getSimpleName()).lookingAt();
        }
    }

    /**
     * Whether a method of a library may give what was sent. The classes of requests and headers also make answers: what
     * fills one gives nothing.
     */
    private static boolean readsRequest(ExecutableElement method, String owner) {
        String called = method.getSimpleName().toString();
        boolean fills = method.getKind() == ElementKind.CONSTRUCTOR
                || called.startsWith("set")
                || called.startsWith("add")
                || FILLED.stream().anyMatch(owner::startsWith);
        return !fills
                && !isIrrelevant(method)
                && !owner.startsWith("java.")
                && REQUEST.matcher(owner.substring(owner.lastIndexOf('.') + 1)).matches();
    }

    /** Adds the initialisers of a class, whose fields may hold functions, and those of the classes above it. */
    private void touch(TypeElement type, Summary summary) {
        if (!program.isOwn(type)) {
            return;
        }
        Set<Routine> known = touched.get(type);
        if (known == null) {
            known = new HashSet<>();
            add(program.routine(type), known);
            for (TypeElement above : Program.supertypes(type)) {
                add(program.routine(above), known);
            }
            for (Element member : type.getEnclosedElements()) {
                if (member.getKind() == ElementKind.CONSTRUCTOR || Intake.isGivenHeader(member)) {
                    add(program.routine(member), known);
                }
            }
            touched.put(type, known);
        }
        summary.next.addAll(known);
    }

    private static void add(@Nullable Routine routine, Set<Routine> routines) {
        if (routine != null) {
            routines.add(routine);
        }
    }

    /** Whether another compilation may implement a method that has no body here. */
    private boolean isImplementedElsewhere(ExecutableElement method, TypeElement owner) {
        boolean hasNoBody = method.getModifiers().contains(Modifier.NATIVE)
                || method.getModifiers().contains(Modifier.ABSTRACT);
        return hasNoBody
                && owner.getKind() != ElementKind.ANNOTATION_TYPE
                && !program.hasFunctions(owner)
                && !isImplementedByFramework(owner);
    }

    private static boolean isImplementedByFramework(TypeElement type) {
        for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
            if (IMPLEMENTED.contains(
                    annotation.getAnnotationType().asElement().getSimpleName().toString())) {
                return true;
            }
        }
        return Program.supertypes(type).stream()
                .map(above -> above.getQualifiedName().toString())
                .anyMatch(name -> name.startsWith("org.springframework.data.")
                        || name.startsWith("io.micronaut.data.")
                        || name.startsWith("jakarta.data.")
                        || name.startsWith("io.quarkus."));
    }

    /** Whether a method may run code that nobody can see, or give an object that does. To ask for types runs nothing. */
    private static boolean runsByReflection(ExecutableElement method, String owner) {
        return owner.startsWith("java.lang.invoke.")
                || RUNNING.contains(owner)
                || (owner.equals("java.lang.Class") && method.getSimpleName().contentEquals("newInstance"));
    }

    /** Whether a method of a request gives nothing that may be the version. */
    static boolean isIrrelevant(Element method) {
        return IRRELEVANT.contains(method.getSimpleName().toString());
    }

    /** Whether a class writes what it is given to a log. */
    static boolean isLog(String type) {
        return LOGS.stream().anyMatch(type::startsWith);
    }

    /** Whether the method that gets an argument compares it, or hands it to one that does. */
    private boolean isCompared(ParameterUse.Passed passed, Set<VariableElement> seen) {
        for (Routine target : program.targets(passed.method())) {
            List<? extends VariableElement> parameters = ((ExecutableElement) target.element).getParameters();
            VariableElement parameter = parameters.get(Math.min(passed.index(), parameters.size() - 1));
            if (seen.add(parameter)
                    && target.usesOf(parameter).stream()
                            .anyMatch(use -> use instanceof ParameterUse.Compared
                                    || (use instanceof ParameterUse.OfMember of && RoutineReader.compares(of.member()))
                                    || (use instanceof ParameterUse.Passed next
                                            && (RoutineReader.compares(next.method()) || isCompared(next, seen))))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a method gives back its argument, and refuses {@code null}. The argument has its type afterwards. */
    private static boolean isNullCheck(ExecutableElement method, String owner) {
        return owner.equals("java.util.Objects") && method.getSimpleName().contentEquals("requireNonNull");
    }

    static boolean isPlatform(String type) {
        return PLATFORMS.stream().anyMatch(type::startsWith);
    }

    /** The first two names of a package, which all code of a project shares. */
    private static String root(TypeElement type) {
        Element around = type;
        while (around.getEnclosingElement() != null && around.getKind() != ElementKind.PACKAGE) {
            around = around.getEnclosingElement();
        }
        String name = around.toString();
        int dot = name.indexOf('.', name.indexOf('.') + 1);
        return dot < 0 ? name : name.substring(0, dot);
    }
}
