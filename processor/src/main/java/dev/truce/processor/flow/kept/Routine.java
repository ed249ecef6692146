package dev.truce.processor.flow.kept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The code of one method, or of all initialisers of one class, reduced to what may concern a contract. */
final class Routine {
    /** The method, or the class for its initialisers. */
    final Element element;

    final List<Call> calls = new ArrayList<>();
    /** Constants of guards that are read, but not called. */
    final Set<VariableElement> guardConstants = new LinkedHashSet<>();
    /** The classes whose fields are read or written. */
    final Set<TypeElement> fieldOwners = new LinkedHashSet<>();

    final Map<VariableElement, List<ParameterUse>> uses = new LinkedHashMap<>();
    /** Whether some code does not compile. */
    boolean isBroken;
    /** Whether an {@code IfMatch} is kept in a field or under another type. */
    boolean keepsPrecondition;
    /** Whether an absent precondition is told from one that was sent. */
    boolean asksForAbsence;
    /** Whether the code names the header {@code If-Match}. */
    boolean namesHeader;
    /** Whether the code uses a field that a framework fills from the header. */
    boolean readsBoundHeader;
    /** Whether a version is compared with something else than a constant. */
    boolean comparesVersion;
    /** The methods that get a version, each with the index of the argument. */
    final List<ParameterUse.Passed> versionArguments = new ArrayList<>();
    /** The methods whose answers are compared. */
    final Set<ExecutableElement> comparedAnswers = new LinkedHashSet<>();
    /** Whether the code returns a version as it is. */
    boolean returnsVersion;
    /** Whether it catches a conflict, which may come from a function that it runs. */
    boolean catchesConflict;
    /** Whether it answers the failure of a future or of a reactive stream. */
    boolean recovers;
    /** Whether the code does nothing but throw. */
    boolean onlyThrows;

    Routine(Element element) {
        this.element = element;
    }

    /** The class that holds the code. */
    TypeElement type() {
        return (TypeElement) (isMethod() ? Objects.requireNonNull(element.getEnclosingElement()) : element);
    }

    boolean isMethod() {
        return element instanceof ExecutableElement;
    }

    boolean isConstructor() {
        return element.getKind() == ElementKind.CONSTRUCTOR;
    }

    void use(VariableElement parameter, ParameterUse use) {
        uses.computeIfAbsent(parameter, key -> new ArrayList<>()).add(use);
    }

    List<ParameterUse> usesOf(VariableElement parameter) {
        return uses.getOrDefault(parameter, List.of());
    }

    /** The name in texts, such as {@code OrderService.ship}. */
    String label() {
        String type = type().getSimpleName().toString();
        return isMethod() && !isConstructor() ? type + "." + element.getSimpleName() : type;
    }
}
