package dev.truce.processor.read;

import dev.truce.Disclosure;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.UniqueRule;
import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Annotations;
import dev.truce.processor.read.source.Declaration;
import dev.truce.processor.read.source.Jpa;
import dev.truce.processor.read.source.Locations;
import dev.truce.processor.read.source.Reading;
import dev.truce.runtime.vocabulary.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Unique}, and the constraint names that JPA's annotations give. */
final class UniqueReader {
    private static final String UNIQUE = "dev.truce.Unique";

    private final Problems problems;
    private final List<Declaration> members;
    private final List<Jpa.Constraint> constraints;
    private final Map<String, SourceLocation> mergedIds;

    private UniqueReader(
            Problems problems,
            List<Declaration> members,
            List<Jpa.Constraint> constraints,
            Map<String, SourceLocation> mergedIds) {
        this.problems = problems;
        this.members = members;
        this.constraints = constraints;
        this.mergedIds = mergedIds;
    }

    /** The rules of a class and its superclasses: those of classes first, then those of members. */
    static List<UniqueRule> read(
            Reading reading, List<TypeElement> lineage, List<Declaration> members, Problems problems) {
        List<Jpa.Constraint> constraints = new ArrayList<>();
        for (TypeElement type : lineage) {
            constraints.addAll(Jpa.uniqueConstraints(type));
        }
        UniqueReader reader = new UniqueReader(problems, members, constraints, MergedIds.of(reading, lineage, members));
        List<Declared> declared = new ArrayList<>();
        for (TypeElement type : lineage) {
            for (AnnotationView view : Annotations.all(type, UNIQUE, Locations.of(type))) {
                declared.add(new Declared(view, view.strings("fields")));
            }
        }
        for (Declaration member : members) {
            for (AnnotationView view : member.annotations(UNIQUE)) {
                List<String> fields = view.strings("fields");
                declared.add(new Declared(
                        view, fields.isEmpty() ? List.of(member.member().name()) : fields));
            }
        }
        List<UniqueRule> rules = new ArrayList<>();
        for (Declared rule : declared) {
            rules.add(reader.rule(rule.view(), rule.fields(), rule.isNamedAfterItsCode(declared)));
        }
        return rules;
    }

    /** A rule as it is declared. */
    private record Declared(AnnotationView view, List<String> fields) {

        /** Returns whether another rule has the same members, as with two partial indexes, and this one a code of its own. */
        boolean isNamedAfterItsCode(List<Declared> all) {
            return !view.string("code").isEmpty()
                    && all.stream().filter(other -> other.fields.equals(fields)).count() > 1;
        }
    }

    private UniqueRule rule(AnnotationView view, List<String> fields, boolean isNamedAfterItsCode) {
        Disclosure disclosure = view.constant("disclosure", Disclosure.VALUE);
        List<String> scope = view.strings("scope");
        List<String> names = view.strings("constraint");
        return new UniqueRule(
                fields,
                scope,
                view.string("where"),
                names.isEmpty() ? jpaNames(fields, scope) : names,
                contradiction(fields, scope, names),
                fields.size() == 1 && scope.isEmpty() ? mergedIds.get(fields.get(0)) : null,
                view.flag("ignoreCase"),
                disclosure,
                isNamedAfterItsCode
                        ? problems.oneOfSeveralDuplicates(fields, disclosure, view)
                        : problems.duplicate(fields, disclosure, view),
                methodName(isNamedAfterItsCode ? List.of(Words.camel(view.string("code"))) : fields),
                view.location());
    }

    private static String methodName(List<String> fields) {
        StringBuilder name = new StringBuilder("duplicate");
        for (String field : fields) {
            name.append(Words.capitalize(field));
        }
        return name.toString();
    }

    private List<String> jpaNames(List<String> fields, List<String> scope) {
        List<String> names = new ArrayList<>();
        for (Jpa.Constraint constraint : constraints) {
            if (!constraint.name().isEmpty() && covers(constraint, fields, scope)) {
                names.add(constraint.name());
            }
        }
        return names;
    }

    /** The columns of the JPA constraint that has a declared name but other columns; {@code null} where there is none. */
    private @Nullable List<String> contradiction(List<String> fields, List<String> scope, List<String> names) {
        for (Jpa.Constraint constraint : constraints) {
            for (String name : names) {
                if (name.equalsIgnoreCase(constraint.name()) && !covers(constraint, fields, scope)) {
                    return constraint.columns();
                }
            }
        }
        return null;
    }

    private boolean covers(Jpa.Constraint constraint, List<String> fields, List<String> scope) {
        List<String> all = new ArrayList<>(fields);
        all.addAll(scope);
        Set<String> matched = new HashSet<>();
        for (String name : all) {
            for (String column : constraint.columns()) {
                if (isColumnOf(column, name)) {
                    matched.add(column);
                }
            }
        }
        return matched.size() == all.size()
                && all.size() == constraint.columns().size();
    }

    private boolean isColumnOf(String column, String name) {
        for (Declaration declaration : members) {
            Member member = declaration.member();
            if (member.name().equals(name) && member.column() != null) {
                return column.equalsIgnoreCase(member.column());
            }
        }
        String snake = Words.snake(name);
        return column.equalsIgnoreCase(name)
                || column.equalsIgnoreCase(snake)
                || column.equalsIgnoreCase(snake + "_id");
    }
}
