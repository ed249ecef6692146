package dev.truce.processor;

import dev.truce.processor.read.source.Enclosing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The classes that a contract is read from, kept in a file beside the documents. An IDE, Ant and plain javac compile a part of the
 * classes into the output of all. What the documents say of the others is then read from their class files.
 */
final class ContractIndex {
    static final String PATH = "META-INF/truce/classes.txt";

    /** The roles of a class in a contract. */
    enum Role {
        RESOURCE,
        REPRESENTATION,
        ENDPOINT,
        CONTROLLER,
        APPLICATION
    }

    private final PreviousOutput previous;
    private final Elements elements;
    private final Set<String> compiled;
    private final List<TypeElement> earlier = new ArrayList<>();
    private final Set<String> lines = new TreeSet<>();

    /**
     * Creates an index.
     *
     * @param compiled the top-level classes of this compilation
     */
    ContractIndex(PreviousOutput previous, Elements elements, Set<String> compiled) {
        this.previous = previous;
        this.elements = elements;
        this.compiled = compiled;
    }

    /**
     * Adds classes of this compilation, and returns them with those of earlier builds in the same role that this one does not compile,
     * and whose class files are still there.
     */
    List<TypeElement> with(Role role, Collection<TypeElement> types) {
        List<TypeElement> all = new ArrayList<>(types);
        String prefix = role + " ";
        for (String line : previous.text(PATH).orElse("").lines().toList()) {
            TypeElement type =
                    line.startsWith(prefix) ? elements.getTypeElement(line.substring(prefix.length())) : null;
            if (type != null && !types.contains(type) && isKept(type)) {
                earlier.add(type);
                all.add(type);
            }
        }
        for (TypeElement type : all) {
            lines.add(prefix + type.getQualifiedName());
        }
        return all;
    }

    private boolean isKept(TypeElement type) {
        return !compiled.contains(Enclosing.outermost(type).getQualifiedName().toString())
                && previous.hasClassFile(elements.getBinaryName(type).toString());
    }

    /** Returns the classes that only earlier builds have compiled. */
    List<TypeElement> earlier() {
        return List.copyOf(earlier);
    }

    /** Returns the text of the file. */
    String text() {
        return String.join("\n", lines) + "\n";
    }
}
