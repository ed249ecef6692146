package dev.truce.processor.generate;

import dev.truce.processor.model.ClassRef;
import dev.truce.runtime.vocabulary.Words;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * The Java names of generated code. They are valid identifiers whatever a rule contains; an invalid name is a finding
 * elsewhere.
 */
final class Names {
    /** Variables, and the parameters that methods have besides the resource. */
    private static final Set<String> TAKEN = Set.of("ifMatch", "version");

    private Names() {}

    /** Returns the name itself if it is a valid identifier, else the nearest one. */
    static String identifier(String name) {
        StringBuilder identifier = new StringBuilder();
        for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
            int c = name.codePointAt(i);
            identifier.appendCodePoint(Character.isJavaIdentifierPart(c) ? c : '_');
        }
        if (identifier.isEmpty() || !Character.isJavaIdentifierStart(identifier.codePointAt(0))) {
            identifier.insert(0, '_');
        }
        return SourceVersion.isKeyword(identifier) ? identifier + "_" : identifier.toString();
    }

    /** Returns the parameter for an instance of a class: {@code order}, {@code urlMapping} for {@code URLMapping}. */
    static String parameter(ClassRef type) {
        String name = decapitalized(type.simpleName());
        return SourceVersion.isKeyword(name) || TAKEN.contains(name) ? "resource" : name;
    }

    /** Returns the parameter for a member of a problem: {@code creditLimit} for {@code credit_limit}. */
    static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("_", -1)) {
            camel.append(camel.isEmpty() ? word : Words.capitalize(word));
        }
        return identifier(camel.toString());
    }

    static String decapitalized(String name) {
        int capitals = 0;
        while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
            capitals++;
        }
        boolean acronymBeforeWord =
                capitals > 1 && capitals < name.length() && Character.isLowerCase(name.charAt(capitals));
        int end = acronymBeforeWord ? capitals - 1 : capitals;
        return name.substring(0, end).toLowerCase(Locale.ROOT) + name.substring(end);
    }
}
