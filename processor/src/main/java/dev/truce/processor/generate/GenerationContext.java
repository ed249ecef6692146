package dev.truce.processor.generate;

import dev.truce.runtime.generated.MemberNaming;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The inputs of generated code other than the rules.
 *
 * @param problemBase the prefix of every problem's {@code type}
 * @param members the naming of the members of problems
 * @param generatedVisible whether the class's module can see {@code javax.annotation.processing.Generated}
 * @param nullableVisible whether it can see {@code org.jspecify.annotations.Nullable}
 * @param javaLangHidden whether the class's package contains a class with one of the names in {@link #JAVA_LANG}
 * @param suppressions the warnings that uses of the class and its states cause: {@code deprecation} and {@code removal}, and in a
 *     named module {@code exports}, since the module may export the class without the other types that generated code names
 */
public record GenerationContext(
        String problemBase,
        MemberNaming members,
        boolean generatedVisible,
        boolean nullableVisible,
        boolean javaLangHidden,
        List<String> suppressions) {

    /** The classes of {@code java.lang} that generated code names. */
    public static final List<String> JAVA_LANG = List.of(
            "IllegalArgumentException",
            "IllegalStateException",
            "Integer",
            "Long",
            "Object",
            "Override",
            "Short",
            "String",
            "SuppressWarnings");

    /** The warning about a type in the signatures of an exported class that others need not read. */
    public static final String EXPORTS = "exports";

    public GenerationContext {
        suppressions = List.copyOf(suppressions);
    }

    /** Returns the warnings to suppress in a file that uses the class and its states, and causes some of its own. */
    SortedSet<String> suppressing(List<String> own) {
        SortedSet<String> all = new TreeSet<>(suppressions);
        all.addAll(own);
        return all;
    }

    /** Returns the warnings to suppress in a file that uses neither: the Eclipse compiler warns of needless ones. */
    List<String> suppressingNoUses() {
        return suppressions.stream().filter(EXPORTS::equals).toList();
    }

    /** Whether no option changes how problems are written. */
    boolean hasDefaultStyle() {
        return problemBase.equals("/problems") && members == MemberNaming.SNAKE_CASE;
    }
}
