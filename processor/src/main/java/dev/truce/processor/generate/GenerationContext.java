package dev.truce.processor.generate;

import java.util.List;

/**
 * What generated code depends on besides the rules.
 *
 * @param problemBase what every problem's {@code type} begins with
 * @param camelCaseMembers whether the members of problems are in camel case and not in snake case
 * @param generatedVisible whether the class's module can see {@code javax.annotation.processing.Generated}
 * @param nullableVisible whether it can see {@code org.jspecify.annotations.Nullable}
 * @param javaLangHidden whether the class's package has a class of its own with one of the names in {@link #JAVA_LANG}
 * @param suppressions the warnings that using the class and its states draws: {@code deprecation} and {@code removal}, and in a
 *     named module {@code exports}, since the module may export the class and not what generated code names beside it
 */
public record GenerationContext(
        String problemBase,
        boolean camelCaseMembers,
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

    public GenerationContext {
        suppressions = List.copyOf(suppressions);
    }

    /** Whether problems are written as without any option. */
    boolean hasDefaultStyle() {
        return problemBase.equals("/problems") && !camelCaseMembers;
    }
}
